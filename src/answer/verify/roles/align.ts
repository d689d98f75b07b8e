// In: a statement and what it cites. Out: what both speak of, for each text that is cited. Called for the checks of roles and opposites.
import type { EvidenceText } from '../evidence-text.js';
import { writingOf } from '../words/language-of.js';
import { type Mention, mentionsWith, namesIn } from './mentions.js';
import { sameMention } from './same-mention.js';

/** Four of them are compared with one another: a statement of more words is no statement, and a text of one repeated word has no more places. */
const MOST_ALIGNED = 32;
const MOST_PLACES = 6;

/** A mention of a statement with its places in a source. */
export interface Aligned {
  readonly own: Mention;
  readonly there: readonly Mention[];
}

/** A cited text, or its translation, beside the statement. */
export interface AlignedSource {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** What of the statement other texts of its language speak of too. */
  readonly elsewhere: ReadonlySet<Mention>;
  /** In the statement's order. */
  readonly aligned: readonly Aligned[];
}

export function alignSources(statement: string, { cited, parallels }: EvidenceText): AlignedSource[] {
  const names = namesIn(statement);
  const texts = [...cited, ...parallels].map(({ sentences }) => sentences);
  const own = mentionsWith(statement, texts.flatMap(namesIn));
  const published = cited[0]?.quote.passage.article.published ?? null;
  const each = texts.map((text) => {
    const mentions = mentionsWith(text, names);
    const aligned = own
      .map((mention) => ({
        own: mention,
        there: mentions.filter((other) => sameMention(mention, other, published)).slice(0, MOST_PLACES),
      }))
      .filter(({ there }) => there.length > 0)
      .slice(0, MOST_ALIGNED);
    return { text, mentions, aligned };
  });
  return each.map((source) => {
    const others = each.filter((other) => other !== source && writingOf(other.text) === writingOf(source.text));
    return { ...source, elsewhere: new Set(others.flatMap(({ aligned }) => aligned.map((one) => one.own))) };
  });
}
