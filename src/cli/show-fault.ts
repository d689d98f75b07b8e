import type { Colors } from 'picocolors/types.js';
import { Fault } from '../errors.js';
import { printable } from './printable.js';

/** What went wrong and how to mend it, in two lines for a person. */
export function showFault(error: unknown, colors: Colors): string {
  if (error instanceof Fault) return `${colors.red('byline:')} ${printable(error.message)}\n  ${printable(error.remedy)}\n`;
  return `${colors.red('byline:')} Something went wrong that was not foreseen; the log tells what.\n`;
}
