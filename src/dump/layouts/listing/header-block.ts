import type { Row } from '../../rows.js';

export interface HeaderBlock {
  readonly outlet: { readonly name: string; readonly row: Row };
  /** Null where the header prints none. */
  readonly date: { readonly iso: string | null; readonly row: Row; readonly text: string } | null;
  readonly headline: Row;
  readonly link: string | null;
  /** Places among the rows: of the first header row, and of the first row of the text. */
  readonly first: number;
  readonly text: number;
  /** Between outlet and headline stand categories and the outlet's name again, in list marks: a pattern that needs no date to show. */
  readonly patterned: boolean;
  /** How sure this is a header; blocks below the bar are dropped. */
  readonly score: number;
  /** Its arrangement and the way its date is written. */
  readonly style: string;
}
