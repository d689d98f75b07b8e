// In: a statement and what it cites. Out: what both speak of, for each text that is cited. Called for the checks of roles and opposites.
import type { EvidenceText } from '../evidence-text.js';
import { type Mention, mentionsOf } from './mentions.js';
import { sameMention } from './same-mention.js';

/** A mention of a statement with its places in a source. */
export interface Aligned {
  readonly own: Mention;
  readonly there: readonly Mention[];
}

/** A cited text, or its translation, beside the statement. */
export interface AlignedSource {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** In the statement's order. */
  readonly aligned: readonly Aligned[];
}

export function alignSources(statement: string, { cited, parallels }: EvidenceText): AlignedSource[] {
  const own = mentionsOf(statement);
  const published = cited[0]?.quote.passage.article.published ?? null;
  return [...cited, ...parallels].map(({ sentences: text }) => {
    const mentions = mentionsOf(text);
    const aligned = own
      .map((mention) => ({ own: mention, there: mentions.filter((other) => sameMention(mention, other, published)) }))
      .filter(({ there }) => there.length > 0);
    return { text, mentions, aligned };
  });
}
