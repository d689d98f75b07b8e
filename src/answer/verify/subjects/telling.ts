/** A stretch of a text: UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How a subject that the text alone makes known is named: "two insurers", 首批 are counted, "a brewer" may be named later. */
export type SubjectKind = 'named' | 'person' | 'indefinite' | 'counted' | 'event' | 'plural';

/** What a text tells of one subject. */
export interface Telling extends Span {
  /** Where its subject stands, which may be in the clause before. */
  readonly subject: Span;
  /** The noun or name without what stands around it. */
  readonly head: Span;
  /** Null for a pronoun, and for what may be a second name for whoever was named before. */
  readonly kind: SubjectKind | null;
  /** Where what is told of the subject begins. */
  readonly from: number;
}
