/** What of the archive is counted: reports alone, with the commentary and notes around them, those alone, or translations. */
export type Counted = 'reports' | 'articles' | 'remarks' | 'translations';

/** A question about the archive itself: how many articles, which ones, of whom, who wrote them, the latest, the first. */
export interface Wanted {
  readonly shape: 'count' | 'list' | 'outlets' | 'authors' | 'latest' | 'first';
  readonly counted: Counted;
  /** What they must be about, in the words of the question; null = whatever they are about. */
  readonly topic: string | null;
  /** News of a topic was asked for: where no report is about it, its sentences may still tell. */
  readonly orSentences?: true;
}

/** How a question's grammar is read: null for a question like any other. Outlets, authors and periods stand masked in the text. */
export type ReadWanted = (masked: string) => Wanted | null;
