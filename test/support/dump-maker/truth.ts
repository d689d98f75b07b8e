import type { Kind } from '../../../src/dump/article.js';
import type { Language } from './wording.js';

/** What a made dump holds, known because it was made so. */
export interface Truth {
  readonly kind: Kind;
  /** The made-up name that all its sentences carry. */
  readonly name: string;
  readonly language: Language;
  readonly headline: string;
  readonly outlet: string | null;
  readonly host: string | null;
  readonly published: string | null;
  readonly posted: string | null;
  readonly authors: readonly string[] | null;
  readonly paragraphs: readonly string[];
}

export interface MadeDump {
  readonly text: string;
  readonly truths: readonly Truth[];
  /** Words of the page that no article may hold. */
  readonly furniture: readonly string[];
}
