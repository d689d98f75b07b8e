// In: a text and its names. Out: whom and what it names, told as far as can be whether it is a person. Called for a statement and for what it cites.
import { meets, type Span } from '../../span.js';
import { conceptsIn } from '../../words/concepts.js';
import { foldedText } from '../../words/segments.js';
import type { LatinName } from '../find/latin-names.js';
import type { ProperRun } from '../find/proper-runs.js';
import type { Thing } from '../find/things.js';
import { unspacedNames } from '../find/unspaced-names.js';

/** Somebody or something that a text names. */
export interface Named extends Span {
  readonly text: string;
  /** Null where neither can be told. */
  readonly person: boolean | null;
  readonly words: readonly string[];
  readonly latin: boolean;
  /** What ordinary words leave over, and the folded text that it is from. */
  readonly run?: { readonly of: ProperRun; readonly text: string };
}

const speech =
  /^(?:['’]s)?,? (?:said|says|told|added|announced|warned|denied|claimed|confirmed|wrote|argued|explained|noted|insisted|stressed|promised|cho biết|nói|tuyên bố|khẳng định|phủ nhận|cảnh báo|cho rằng)(?![\p{L}])/u;
const saidBy =
  /(?:said|says|told|added|according to|announced by|ông|bà|mr\.?|ms\.?|mrs\.?|dr\.?|mayor|director|president|minister|chief|professor|captain|chairman|chairwoman|manager|governor|spokesman|spokeswoman|harbourmaster|executive|giám đốc|thị trưởng|chủ tịch|bộ trưởng|theo) $/iu;
const preposition = /\b(?:in|at|near|from|of|to|outside|ở|tại) (?:the )?$/iu;

/** "Dana Holt of Corby Research", "Alberta's History Museum": two names. */
function apart(text: string, name: LatinName): LatinName[] {
  const cuts = name.flatMap((part, at) => (at > 0 && /of|['’]/u.test(text.slice(name[at - 1]?.end, part.start)) ? [at] : []));
  return [0, ...cuts].map((from, at) => name.slice(from, cuts[at]));
}

export function namedIn(text: string, names: readonly LatinName[]): Named[] {
  const latin = names
    .flatMap((name) => apart(text, name))
    .map((name) => {
      const start = name[0]?.start ?? 0;
      const end = name.at(-1)?.end ?? 0;
      const ahead = text.slice(Math.max(0, start - 24), start);
      const isOf = preposition.test(ahead);
      const speaks = speech.test(text.slice(end, end + 20));
      // "Holt of Corby Research said": who speaks stands before it.
      const person = saidBy.test(ahead) || (speaks && !isOf);
      return {
        text: text.slice(start, end),
        person: person ? true : isOf && !speaks ? false : null,
        words: name.map((part) => part.text).filter((word) => !/^(?:the|of|and|an?)$/iu.test(word)),
        latin: true,
        start,
        end,
      };
    });
  const known = conceptsIn(text).filter(({ isName, start, end }) => isName && end - start > 1);
  const own = unspacedNames(text).filter((name) => !known.some((other) => meets(name, other)));
  const unspaced = own.map(({ text: name, parts, kind, start, end }) => ({
    text: name,
    person: kind === 'unknown' ? null : kind === 'person',
    words: parts,
    latin: false,
    start,
    end,
  }));
  return [...latin, ...unspaced];
}

/** Nations and bodies, which are no new words. */
export function thingsBeside(things: readonly Thing[], names: readonly Named[]): Named[] {
  return things
    .filter((thing) => !names.some((name) => meets(thing, name)))
    .map(({ text: name, start, end }) => ({ text: name, person: null, words: [name], latin: false, start, end }));
}

export function namedRuns(text: string, runs: readonly ProperRun[]): Named[] {
  const folded = foldedText(text);
  return runs.map((run) => ({
    text: run.text,
    person: null,
    words: [run.text],
    latin: false,
    run: { of: run, text: folded },
    start: run.start,
    end: run.end,
  }));
}
