// In: a statement and what it cites. Out: what both speak of, for each text that is cited. Called for the checks of roles and opposites.
import type { EvidenceText } from '../evidence-text.js';
import { runsOf } from '../runs.js';
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

/** A report, and how far on in it something stands. */
export interface Place {
  readonly article: string;
  readonly chunk: number;
  readonly start: number;
}

/** A cited text, or its translation, beside the statement. */
export interface AlignedSource {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** What of the statement other texts of its language speak of too. */
  readonly elsewhere: ReadonlySet<Mention>;
  /** Where in which report it is cited; null for a translation. */
  readonly place: Place | null;
  /** Those that stand side by side in a report have the same; a translation has that of what it translates. */
  readonly run: number;
  /** In the statement's order. */
  readonly aligned: readonly Aligned[];
}

export function alignSources(statement: string, { cited, parallels }: EvidenceText): AlignedSource[] {
  const names = namesIn(statement);
  const texts = [...cited, ...parallels].map(({ sentences }) => sentences);
  const ofCited = runsOf(cited);
  const runs = [...ofCited, ...parallels.map(({ of }) => ofCited[of] ?? 0)];
  const own = mentionsWith(statement, texts.flatMap(namesIn));
  const published = cited[0]?.quote.passage.article.published ?? null;
  const places = cited.map(({ quote }): Place => {
    const { article, chunk } = quote.passage;
    return { article: article.id, chunk: chunk.ordinal, start: quote.start };
  });
  const each = texts.map((text, at) => {
    const mentions = mentionsWith(text, names);
    const aligned = own
      .map((mention) => ({
        own: mention,
        there: mentions.filter((other) => sameMention(mention, other, published)).slice(0, MOST_PLACES),
      }))
      .filter(({ there }) => there.length > 0)
      .slice(0, MOST_ALIGNED);
    return { text, mentions, aligned, place: places[at] ?? null, run: runs[at] ?? 0 };
  });
  return each.map((source) => {
    const others = each.filter((other) => other !== source && writingOf(other.text) === writingOf(source.text));
    return { ...source, elsewhere: new Set(others.flatMap(({ aligned }) => aligned.map((one) => one.own))) };
  });
}
