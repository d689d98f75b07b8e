// In: completions of any length. Out: choices that Discord takes. Called by the route and by commands that complete options.
import { visibleText } from './neutralise.js';

/** What a form offers: a name to be read and the value sent for it, each of at most 100 characters. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

const mostChoices = 25;
const longest = 100;

/**
 * At most 25; one without a name, or whose value would have to be cut and so mean something else, is left out, as is a second of one value.
 * Names that are the same, or become so where they are cut, are numbered: Discord takes none twice.
 */
export function fittingChoices(offered: readonly { readonly label: string; readonly value: string }[]): Choice[] {
  const choices = new Map<string, Choice>();
  const names = new Set<string>();
  for (const { label, value } of offered) {
    const text = visibleText(label);
    if (text === '' || value === '' || value.length > longest || choices.has(value)) continue;
    const name = untaken(text, names);
    names.add(name);
    choices.set(value, { name, value });
    if (choices.size === mostChoices) break;
  }
  return [...choices.values()];
}

function untaken(text: string, taken: ReadonlySet<string>): string {
  let name = withinUnits(text, longest);
  for (let number = 2; taken.has(name); number += 1) {
    const mark = ` (${number})`;
    name = `${withinUnits(text, longest - mark.length)}${mark}`;
  }
  return name;
}

function withinUnits(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
