import type { Explained, Reason } from '../reasons/reason.js';

/** The vocabulary of the first stage: what a dump holds once it has been read. */

export type Kind = 'report' | 'translation' | 'commentary' | 'note';

/** First and last line, 1-based, both inclusive. A line of a decoded dump ends at \r\n, \n or \r. */
export type LineRange = readonly [first: number, last: number];

/** A contiguous run of a dump that is part of an article's own words; nothing was cleaned out inside it. */
export interface Span {
  /**
   * UTF-16 offsets into the decoded dump, end exclusive. In a text dump `text === dump.slice(start, end)`.
   * In a JSON dump `text` is (a part of) a decoded string value as a reader of it sees it, without HTML's tags and entities, and
   * start/end bound its token, quotation marks included.
   */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lines: LineRange;
}

/** Where a field was read, for `--explain`. */
export interface Origin {
  /** 1-based line of the decoded dump; null when the value came from the outlet file or a correction. */
  readonly line: number | null;
  /** A few words: "listing header", "introduction", "agency credit", "corrections.yaml". */
  readonly sign: string;
}

export interface Part {
  readonly number: number;
  readonly of: number;
}

export interface Article {
  /** Stable while the dump's path, the article's kind, headline and place among equals stay the same: 16 hex digits. */
  readonly id: string;
  /** Path from the corpus folder, with `/` between parts. */
  readonly dump: string;
  /** From its first header line to its last body line. */
  readonly lines: LineRange;
  readonly kind: Kind;
  /** Canonical name of who published it; null when the dump does not tell. */
  readonly outlet: string | null;
  /** Who carried it, when that is someone else. */
  readonly host: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** YYYY-MM-DD as printed, without time-zone shift. */
  readonly published: string | null;
  /** YYYY-MM-DD on which the host posted it. */
  readonly posted: string | null;
  /** BCP 47: en, zh-Hant, zh-Hans, ja, vi, … */
  readonly language: string | null;
  readonly url: string | null;
  readonly part: Part | null;
  readonly translationOf: string | null;
  /** The cleaned text, in order. Never empty for an article that is kept. */
  readonly body: readonly Span[];
  readonly origins: {
    readonly outlet: Origin | null;
    readonly host: Origin | null;
    readonly title: Origin | null;
    readonly published: Origin | null;
    readonly posted: Origin | null;
  };
  /** Dates printed for the article that disagree with `published`, each with its line. */
  readonly otherDates: readonly { readonly date: string; readonly line: number }[];
}

export type LayoutName = 'listing' | 'page' | 'feed' | 'blog' | 'republished' | 'records' | 'database' | 'entries' | 'plain';

/** What reading one dump gives. */
export interface ReadDump {
  readonly dump: string;
  readonly encoding: string;
  readonly layout: LayoutName;
  /** In order of their first line; translations follow their report. */
  readonly articles: readonly Article[];
  /** Fields that could not be decided, for the report of the run. */
  readonly undecided: readonly Undecided[];
}

export type UndecidedField = 'outlet' | 'title' | 'published' | 'article' | 'body' | 'correction';

/** What the dump does not tell, and why. */
export interface Undecided {
  readonly line: number;
  readonly title: string | null;
  readonly field: UndecidedField;
  /** In English. */
  readonly reason: string;
  readonly why: Reason;
}

/** A file that was not read, and why: an expected outcome, not an error. */
export interface RefusedDump extends Explained {
  readonly dump: string;
}
