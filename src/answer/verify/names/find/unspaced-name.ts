/** A name in a text without blanks, as far as it can be told: no dictionary marks names. */
export interface UnspacedName {
  readonly text: string;
  /** What of it may stand apart: 重建碼頭 is told by 重建被毀的碼頭. */
  readonly parts: readonly string[];
  readonly kind: 'person' | 'place' | 'unknown';
  readonly start: number;
  readonly end: number;
}
