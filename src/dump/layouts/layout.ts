import type { Reason } from '../../reasons/reason.js';
import type { Kind, LayoutName, Part, Span } from '../article.js';
import type { DateReader } from '../dates.js';
import type { DumpText } from '../dump-text.js';
import type { OutletRegistry } from '../outlets.js';

/** A value with the line it was read from and the sign that gave it away. */
export interface Reading<T> {
  readonly value: T;
  /** 1-based line of the decoded dump. */
  readonly line: number;
  readonly sign: string;
}

/** An article as a layout found it: names as printed, before the outlet file, the corrections and the ids. */
export interface Draft {
  readonly kind: Kind;
  readonly outlet: Reading<string> | null;
  readonly host: Reading<string> | null;
  /** Without its part mark. */
  readonly title: Reading<string> | null;
  readonly authors: readonly string[];
  /** ISO dates. */
  readonly published: Reading<string> | null;
  readonly posted: Reading<string> | null;
  /** Other dates printed for the article. */
  readonly otherDates: readonly Reading<string>[];
  readonly url: string | null;
  readonly part: Part | null;
  /** Place in the same list of the report that this translates. */
  readonly translationOf: number | null;
  /** Language the dump itself states for the article (a record's field, a feed's code); else null and it is detected. */
  readonly language: string | null;
  /** 1-based first line of its header. The last line is that of the body. */
  readonly firstLine: number;
  readonly body: readonly Span[];
  /** Why fields are empty, where the layout can say more than that no line shows them. */
  readonly doubts?: Doubts;
}

/** Reasons, by field. */
export interface Doubts {
  readonly outlet?: Reason;
  readonly title?: Reason;
}

/** What a layout may lean on besides the dump itself. */
export interface ReadingAids {
  readonly outlets: OutletRegistry;
  readonly dates: DateReader;
}

/** One way in which a dump may be arranged. */
export interface Layout {
  readonly name: LayoutName;
  /**
   * How strongly the dump shows this layout's own signs: 0 (none) to 1 (certain). The strongest reads the dump;
   * a tie goes to the one listed first. Never looks at the path.
   */
  recognise(dump: DumpText, aids: ReadingAids): number;
  read(dump: DumpText, aids: ReadingAids): readonly Draft[];
}
