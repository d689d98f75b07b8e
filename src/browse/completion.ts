/**
 * What a form asks to have completed: `outlet` by any of its names, `headline` of an article, `dump` by its path, `from` and `to` as
 * days, months and years that hold articles ("2026-04", "April 2026", "last month" and such, in the words people type).
 */
export interface CompletionRequest {
  readonly field: 'outlet' | 'headline' | 'dump' | 'from' | 'to';
  /** As far as typed; may be empty, which asks for what is most likely wanted. */
  readonly typed: string;
  /** At most so many. */
  readonly limit: number;
  /** BCP 47, of the labels; English unless given. */
  readonly language?: string | null;
}

export interface Completion {
  /** To be read: an outlet with its count, a headline with outlet and date, a period in words. Plain text, not shortened, not escaped. */
  readonly label: string;
  /** To be sent in its place: canonical name, article id, path, or ISO date (`2026`, `2026-04`, `2026-04-27`). */
  readonly value: string;
}
