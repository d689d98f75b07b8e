import { printable } from './printable.js';

/** Why a file is not read, which is a clause without its stop, and what to do, which is a sentence. */
export const showRefusal = (reason: string, remedy: string): string =>
  `${printable(reason).replace(/[.:]+$/u, '')}. ${printable(remedy)}`;
