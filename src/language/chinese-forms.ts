import HKVariants from 'opencc-js/dict/HKVariantsRev';
import JPShinjitai from 'opencc-js/dict/JPShinjitaiCharacters';
import STCharacters from 'opencc-js/dict/STCharacters';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TWVariants from 'opencc-js/dict/TWVariantsRev';

/** What is known of Han characters that exist in several forms. */
export interface ChineseForms {
  /** Any form → the one used for matching (Simplified where there is one). Characters with one form only are not in it. */
  readonly toMatching: ReadonlyMap<string, string>;
  readonly traditionalOnly: ReadonlySet<string>;
  readonly simplifiedOnly: ReadonlySet<string>;
  /** Forms that neither Chinese script uses. */
  readonly japaneseOnly: ReadonlySet<string>;
}

let forms: ChineseForms | null = null;

/** Built from OpenCC's character tables at the first call (about 5 ms), then kept: the tables never change. */
export function chineseForms(): ChineseForms {
  forms ??= readForms();
  return forms;
}

function readForms(): ChineseForms {
  const toSimplified = readPairs(TSCharacters);
  const toTraditional = readPairs(STCharacters);
  const toOldJapanese = readPairs(JPShinjitai);
  const regional = new Map([...readPairs(HKVariants), ...readPairs(TWVariants)]);
  const traditionalOnly = withoutItself(toSimplified);
  const simplifiedOnly = withoutItself(toTraditional);
  for (const form of simplifiedOnly) traditionalOnly.delete(form);

  const japaneseOnly = new Set<string>();
  for (const form of toOldJapanese.keys()) {
    if (!toTraditional.has(form) && !toSimplified.has(form) && !regional.has(form)) japaneseOnly.add(form);
  }

  const toMatching = new Map<string, string>();
  const simplify = (form: string) => toSimplified.get(form)?.[0] ?? form;
  for (const form of [...toSimplified.keys(), ...regional.keys(), ...toOldJapanese.keys()]) {
    // A form that OpenCC simplifies directly takes that; the others go through the full form that their table names.
    const full = toSimplified.has(form) ? form : (regional.get(form) ?? toOldJapanese.get(form))?.[0];
    const matching = simplify(full ?? form);
    // A form that is current in Simplified Chinese stays as it is, or 与 and 万 would change with the order of the tables.
    if (matching !== form && !(simplifiedOnly.has(form) && !toSimplified.has(form))) toMatching.set(form, matching);
  }
  // 台 stands for 臺 and 颱 alike in two of the three tables; following a form to its end makes the map idempotent.
  for (const [form, matching] of toMatching) {
    const next = toMatching.get(matching);
    if (next !== undefined) toMatching.set(form, next === form ? form : next);
  }
  return { toMatching, traditionalOnly, simplifiedOnly, japaneseOnly };
}

function readPairs(dictionary: string): Map<string, string[]> {
  const pairs = new Map<string, string[]>();
  for (const entry of dictionary.split('|')) {
    const [form, ...targets] = entry.trim().split(/[ \t]/);
    if (form && targets.length > 0 && [...form].length === 1) pairs.set(form, targets);
  }
  return pairs;
}

function withoutItself(pairs: ReadonlyMap<string, string[]>): Set<string> {
  const forms = new Set<string>();
  for (const [form, targets] of pairs) if (!targets.includes(form)) forms.add(form);
  return forms;
}
