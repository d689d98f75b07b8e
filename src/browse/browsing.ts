// In: one generation's rows and the outlet file. Out: what is in the archive, told from metadata, and passages in their place.
// Called by the archive, once a generation; what completes is prepared at the first wish for it.
import type { OutletRegistry } from '../dump/outlets.js';
import { localDay } from '../retrieve/local-day.js';
import type { CorpusReader } from '../store/corpus-reader.js';
import { type ArticleCard, articleCard } from './article-card.js';
import { completeHeadlines } from './complete-headline.js';
import { completeDumps, completeOutlets } from './complete-name.js';
import { completePeriods } from './complete-period.js';
import type { Completion, CompletionRequest } from './completion.js';
import { type CorpusOverview, overviewOf } from './corpus-overview.js';
import { labelWords } from './label-words.js';
import { type OpenedPassage, openPassage, type PassagePlace } from './opened-passage.js';

export interface Browsing {
  overview(): CorpusOverview;
  /** Best first. */
  complete(request: CompletionRequest): readonly Completion[];
  article(id: string): ArticleCard | null;
  passage(place: PassagePlace): OpenedPassage | null;
}

export interface BrowsingParts {
  readonly corpus: CorpusReader;
  readonly outlets: OutletRegistry;
  /** What day it is, for "last month"; default: the machine's local calendar. */
  readonly today?: () => string;
}

/** Longer than any headline: what is typed beyond it completes nothing. */
const LONGEST_TYPED = 300;

export function createBrowsing({ corpus, outlets, today = localDay }: BrowsingParts): Browsing {
  const outletNames = once(() => completeOutlets(corpus.articles(), outlets));
  const dumps = once(() => completeDumps(corpus.articles()));
  const headlines = once(() => completeHeadlines(corpus.articles()));
  const periods = once(() => completePeriods(corpus.articles(), today));
  const overview = once(() => overviewOf(corpus));

  const completeField = ({ field, typed, limit, language = null }: CompletionRequest): readonly Completion[] => {
    const words = labelWords(language);
    switch (field) {
      case 'outlet':
        return outletNames()(typed, limit, words);
      case 'headline':
        return headlines()(typed, limit);
      case 'dump':
        return dumps()(typed, limit, words);
      case 'from':
      case 'to':
        return periods()(field, typed, limit, words);
    }
  };

  return {
    overview,
    complete: (request) =>
      request.limit <= 0 ? [] : completeField({ ...request, typed: request.typed.slice(0, LONGEST_TYPED) }),
    article: (id) => articleCard(corpus, id),
    passage: (place) => openPassage(corpus, place),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
