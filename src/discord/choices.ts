// In: completions of any length. Out: choices that Discord takes. Called by the route and by commands that complete options.
import { visibleText } from './neutralise.js';

/** What a form offers: a name to be read and the value sent for it, each of at most 100 characters. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

const mostChoices = 25;
const longest = 100;

/** At most 25; one without a name, or whose value would have to be cut and so mean something else, is left out, as is a second of one value. */
export function fittingChoices(offered: readonly { readonly label: string; readonly value: string }[]): Choice[] {
  const choices = new Map<string, Choice>();
  for (const { label, value } of offered) {
    const name = withinUnits(visibleText(label));
    if (name !== '' && value !== '' && value.length <= longest && !choices.has(value)) choices.set(value, { name, value });
  }
  return [...choices.values()].slice(0, mostChoices);
}

function withinUnits(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
