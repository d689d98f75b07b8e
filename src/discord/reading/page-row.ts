import { button, type Row, row } from '../controls.js';
import type { Words } from '../words/words.js';

const steps = ['first', 'previous', 'next', 'last'] as const;
export type Step = (typeof steps)[number];

export interface Paging {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly words: Words;
}

/**
 * Buttons to turn pages; none where there is but one.
 * @param idOf the custom id of the button that leads to a page; two buttons may lead to the same one, so the step is part of it
 */
export function pageRows({ page, pages, words }: Paging, idOf: (page: number, step: Step) => string): readonly Row[] {
  if (pages < 2) return [];
  const targets = { first: 0, previous: Math.max(0, page - 1), next: Math.min(pages - 1, page + 1), last: pages - 1 };
  const buttons = steps.map((step) => {
    const isHere = step === 'first' || step === 'previous' ? page === 0 : page === pages - 1;
    return button(idOf(targets[step], step), { label: words.say(`page.${step}`), disabled: isHere });
  });
  return [row(...buttons)];
}

/** @param typed a word of a custom id @returns null for what is no page */
export function readPage(typed: string | undefined): number | null {
  return typed !== undefined && /^\d{1,4}$/.test(typed) ? Number(typed) : null;
}
