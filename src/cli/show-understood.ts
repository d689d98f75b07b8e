import type { Understood } from '../retrieve/passage.js';
import { printable } from './printable.js';

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** What a question was taken for, in one line; empty where nothing but its words was understood. */
export function showUnderstood({ outlets, authors, from, to, language, carriedOver }: Understood): string {
  const parts = [
    ...outlets,
    ...authors.map((author) => `by ${author}`),
    ...(from === null && to === null ? [] : [showPeriod(from, to)]),
    ...(language === null ? [] : [languages.of(language) ?? language]),
    ...carriedOver,
  ];
  return parts.length === 0 ? '' : `Understood: ${parts.map(printable).join('; ')}`;
}

function showPeriod(from: string | null, to: string | null): string {
  if (from === to) return `${from}`;
  if (from === null) return `up to ${to}`;
  return to === null ? `from ${from}` : `${from} to ${to}`;
}
