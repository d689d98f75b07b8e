/** A stretch of a text: UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a text tells of one subject. */
export interface Telling extends Span {
  /** Where its subject stands, which may be in the clause before. */
  readonly subject: Span;
  /** The noun or name without what stands around it. */
  readonly head: Span;
  /** Whether it is somebody of whom the text alone tells: no pronoun, and nothing that may be a second name for whoever was named before. */
  readonly isOwn: boolean;
  /** Where what is told of the subject begins. */
  readonly from: number;
}
