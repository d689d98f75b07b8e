// In: what was typed into `outlet`, `from` or `to`. Out: what the archive really has of that. Called by every command with these options.
import type { Archive } from '../engine/archive.js';
import type { Typing } from './action.js';
import { type Choice, fittingChoices } from './choices.js';
import type { Words } from './words/words.js';

const fields = ['outlet', 'from', 'to'] as const;

export async function completeFromArchive(
  { option, text }: Typing,
  { archive, words }: { readonly archive: Archive; readonly words: Words },
): Promise<readonly Choice[]> {
  const field = fields.find((name) => name === option);
  return field === undefined
    ? []
    : fittingChoices(await archive.complete({ field, typed: text, limit: 25, language: words.tag }));
}
