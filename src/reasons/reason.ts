// Why something was not done, and what to do about it: a code with values, made where it is found. In English here, for the command line
// and its JSON; the bot's lists of words have the same codes in every language that it speaks, or do not compile.
import { english } from './english.js';

/** A name, a number, or words of their own that are told in the same language. */
export type ReasonValue = string | number | Reason;

/** Of whatever version of Byline: it may have been stored, or come from another process. */
export interface Reason<C extends string = string> {
  readonly code: C;
  readonly values: Readonly<Record<string, ReasonValue>>;
}

type English = typeof english;
type Key = keyof English;
export type ReasonCode = Exclude<Key, `${string}.remedy`>;
/** Those that say also what to do. */
export type RemediedCode = { [C in ReasonCode]: `${C}.remedy` extends Key ? C : never }[ReasonCode];

type GapsIn<Text> = Text extends `${string}{{${infer Gap}}}${infer Rest}` ? Gap | GapsIn<Rest> : never;
type GapsOf<C extends ReasonCode> = GapsIn<English[C | Extract<`${C}.remedy`, Key>]>;
type ValuesFor<C extends ReasonCode> = [GapsOf<C>] extends [never] ? [] : [values: { readonly [Gap in GapsOf<C>]: ReasonValue }];

export function because<C extends ReasonCode>(code: C, ...[values]: ValuesFor<C>): Reason<C> {
  return { code, values: values ?? {} };
}

/** What to do, to be put into another reason. */
export function remedyOf({ code, values }: Reason<RemediedCode>): Reason {
  return { code: `${code}.remedy`, values };
}

/** As it is told, and as it can be told in any language. */
export interface Explained {
  readonly reason: string;
  readonly remedy: string;
  /** Null: stored by a version that had no codes. */
  readonly why: Reason | null;
}

export function explained(why: Reason<RemediedCode>): Explained {
  return { reason: inEnglish(why), remedy: inEnglish(remedyOf(why)), why };
}

export function inEnglish({ code, values }: Reason): string {
  if (!isReasonKey(code)) return code;
  return english[code].replace(/\{\{(\w+)\}\}/g, (_gap, name: string) => {
    const value = values[name];
    return typeof value === 'object' ? inEnglish(value) : String(value ?? '');
  });
}

/** A code, or that of its remedy: what has words in every language. */
export type ReasonKey = Key;

export const isReasonKey = (code: string): code is ReasonKey => Object.hasOwn(english, code);

/** Names of the values that its words need. */
export function gapsOf(key: ReasonKey): string[] {
  return [...english[key].matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
}
