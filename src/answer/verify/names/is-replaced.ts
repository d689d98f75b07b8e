import { dictionaryNamesIn } from '../dictionaries/dictionary-names.js';
import type { EvidenceText } from '../evidence-text.js';
import { type Removal, removal } from '../removal.js';
import { conceptsIn } from '../words/concepts.js';
import { foldedText } from '../words/segments.js';
import { dictionaryThingsIn, thingsPut } from './dictionary-things.js';
import { isEnglishWord } from './english-words.js';
import { holdsWord, type NameGround, nameGround } from './ground.js';
import { isFamilyName } from './han-tokens.js';
import { holdsRun } from './held-run.js';
import { type LatinName, latinNames } from './latin-names.js';
import { type ProperRun, properRuns } from './proper-runs.js';
import { isInShortThere } from './shortened-body.js';
import { bodiesIn, nationsIn, type Thing, thingsIn } from './things.js';
import { saysWhat } from './translated.js';
import { unspacedNames } from './unspaced-names.js';

/** What a statement names. */
export interface StatedNames {
  /** Without dates and figures. */
  readonly text: string;
  readonly latin: readonly LatinName[];
  /** Runs of the whole text, in which a name may have a numeral. */
  readonly whole: string;
  readonly runs: readonly ProperRun[];
  /** Outlets and translated names, which were looked at already. */
  readonly settled: readonly Span[];
  /** The outlets among them. */
  readonly credited: readonly Span[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Named {
  readonly text: string;
  /** Null where neither can be told. */
  readonly person: boolean | null;
  readonly words: readonly string[];
  readonly latin: boolean;
  /** What ordinary words leave over, and the folded text that it is from. */
  readonly run?: { readonly of: ProperRun; readonly text: string };
  readonly start: number;
  readonly end: number;
}

const speech =
  /^(?:['’]s)?,? (?:said|says|told|added|announced|warned|denied|claimed|confirmed|wrote|argued|explained|noted|insisted|stressed|promised|cho biết|nói|tuyên bố|khẳng định|phủ nhận|cảnh báo|cho rằng)(?![\p{L}])/u;
const saidBy =
  /(?:said|says|told|added|according to|announced by|ông|bà|mr\.?|ms\.?|mrs\.?|dr\.?|mayor|director|president|minister|chief|professor|captain|chairman|chairwoman|manager|governor|spokesman|spokeswoman|harbourmaster|executive|giám đốc|thị trưởng|chủ tịch|bộ trưởng|theo) $/iu;
const preposition = /\b(?:in|at|near|from|of|to|outside|ở|tại) (?:the )?$/iu;
const reference =
  /\b(?:he|she|it|they|his|her|its|their|this|these|both|him|them)\b|[他她它該该此其]|同[社氏町市課署局省庁会院部]|両社|彼|(?:^|\s)(?:ông|bà|họ|nó)(?=\s)|\bthe (?:\d{2}-year-old|company|firm|airline|bank|club|team|group|union|party|ministry|agency|striker|player|carmaker|drugmaker|chipmaker|start-?up|retailer|city|country|university|hospital|school|former \p{Ll}+)\b|(?:^|[，,。；：])(?:公司|集團|集团|銀行|银行|球隊|球队|俱樂部|俱乐部|校方|院方|廠方|厂方|業者|业者)(?!的?\p{Script=Han}{0,2}[長长])|(?:^|[、。])(?:[市県町村区府社園校](?=[はがもの])|会社|同チーム|同行|同院|同校|同クラブ|同党)|(?:^|\s)(?:công ty|tập đoàn|ngân hàng|câu lạc bộ|đội bóng|tỉnh|thành phố)(?= (?!\p{Lu}))/iu;

/**
 * A name that only the neighbourhood has, put in the place of the one that is cited: the cited sentences name someone or something that the
 * statement leaves out, of no surely different kind. "He" and "the company" may well be told by their names, and anything by what the headline
 * names; a name of the sentence before needs a word that refers to it.
 */
export function isReplaced({ text, latin, whole, runs, settled, credited }: StatedNames, evidence: EvidenceText): Removal | null {
  const { near } = evidence;
  const inHan = /\p{Script=Han}/u.test(near.text);
  const sure = [...namedIn(text, latin), ...namedRuns(whole, runs)];
  const put = atHome.test(near.text)
    ? []
    : [...(inHan ? [...thingsIn(text), ...bodiesIn(text)] : nationsIn(text)), ...thingsPut(text, evidence)];
  const stated = [...sure, ...thingsBeside(put, sure)].filter(
    ({ start, end }) => !settled.some((name) => name.start <= start && end <= name.end),
  );
  const far = stated.filter(
    (name) =>
      !isNamedIn(near, name) &&
      !isMeantIn(near, text, name) &&
      !isShortThere(text, name, evidence) &&
      !isInShortThere(whole, name, near.folded),
  );
  if (far.length === 0) return null;
  // The World Trade Organization is not told where a Trade Journal reports it.
  const own = nameGround(
    credited.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text),
  );
  const heads = foldedText(headsOf(evidence));
  const named = [...namedIn(near.text, latinNames(near.text)), ...namedRuns(near.text, properRuns(foldedText(near.text)))];
  const there = [
    ...named,
    ...thingsBeside([...thingsIn(near.text), ...bodiesIn(near.text), ...dictionaryThingsIn(near.text)], named),
  ];
  const left = there.filter((name) => !isNamedIn(own, name) && !isMeantIn(own, near.text, name));
  const replaced = far.find((name) => {
    if (left.some((other) => name.person === null || other.person === null || name.person === other.person)) return true;
    if (name.run !== undefined && isSecondThere(evidence, name)) return true;
    const inHead = name.words.some((word) => heads.includes(bareKind(foldedText(word))));
    return (name.person === true || !inHead) && !refersBack(near.text);
  });
  return replaced === undefined ? null : removal('name', replaced.text);
}

/** 福岡 of 福岡市, 晟嵐 of 晟嵐科技: a headline is short. */
const bareKind = (word: string): string => word.replace(/(?<=..)(?:公司|集团|科技|电子|银行|半导体|[市县区镇州省])$/u, '');

const aroundOf = ({ cited, parallels }: EvidenceText): string => [...cited, ...parallels].map(({ around }) => around).join('\n');

/**
 * Whether the sentence before names another person first: "he" is its subject, not whoever else stands in it. Only where the name is none of the
 * cited sentences and of people written in Han characters, whose family names tell them.
 */
function isSecondThere(evidence: EvidenceText, { run }: Named): boolean {
  const around = foldedText(aroundOf(evidence));
  const people = properRuns(around).filter(({ text }) => text.length > 1 && isFamilyName(text.charAt(0)));
  const first = people[0];
  const own = people.find(({ text }) => text === run?.of.text);
  return own !== undefined && first !== undefined && own.text !== first.text;
}

/** One word of a name in Latin letters, or every part of another. */
function isNamedIn(ground: NameGround, { words, latin, run }: Named): boolean {
  if (run !== undefined) return holdsRun(ground.folded, run.of, run.text);
  return latin ? words.some((word) => holdsWord(ground, word)) : words.every((word) => ground.folded.includes(foldedText(word)));
}

/** "Chinese" of China, "US" of an American jury; 对中国 of 对中 and 中国, which are both China. */
function isMeantIn(ground: NameGround, text: string, { start, end, run }: Named): boolean {
  if (run !== undefined) return false;
  const there = new Set(dictionaryNamesIn(ground.text).map(({ english }) => english));
  const meant: Span[] = [
    ...conceptsIn(text).filter(({ isName, concept }) => isName && ground.concepts.has(concept)),
    // 太平洋 of the Pacific Fleet.
    ...dictionaryNamesIn(text).filter(
      ({ english }) => there.has(english) || english.split(' ').some((word) => isTelling(word) && holdsWord(ground, word)),
    ),
  ];
  let reached = start;
  for (const found of meant.toSorted((one, other) => one.start - other.start))
    if (found.start <= reached) reached = Math.max(reached, found.end);
  return reached >= end;
}

/** No "trade" or "ministry", which any body has. */
const isTelling = (word: string): boolean =>
  word.length > 3 && !isEnglishWord(word) && !saysWhat(word, { start: 0, end: word.length });

/** 580万美元 names no nation. */
const money = /\p{Script=Han}[元圆币镑]/gu;

/** 自澳進口: of a nation that the neighbourhood names in full one character is enough; 日 and 中 may be anything. */
const isShortThere = (text: string, { start, end }: Named, { near, wide }: EvidenceText): boolean => {
  const own = conceptsIn(text).filter((found) => found.isName && start <= found.start && found.end <= end);
  return conceptsIn(wide.text).some((found) => {
    const first = foldedText(wide.text.charAt(found.start));
    const isSame = own.some(({ concept }) => concept === found.concept);
    return isSame && /^(?![日中大新南北东西])\p{Script=Han}$/u.test(first) && near.folded.replace(money, '').includes(first);
  });
};

/** Whether a sentence speaks of what the one before named. */
export const refersBack = (sentence: string): boolean => reference.test(sentence) || referenceInVietnamese.test(sentence);

/** With a capital of its own behind it, it is a name: without, it points back. */
const referenceInVietnamese =
  /(?<!\p{L}|(?:các|nhiều|một|những|mỗi|cả|số) )(?:[Cc]ông ty|[Tt]ập đoàn|[Nn]gân hàng|[Cc]âu lạc bộ|[Đđ]ội bóng|[Dd]oanh nghiệp)(?: này)?(?= \p{Ll})/u;

/** Headlines, outlets and hosts. */
export function headsOf({ cited, parallels }: EvidenceText): string {
  return [
    ...cited.flatMap(({ quote: { passage } }) => [passage.article.title, passage.article.outlet, passage.article.host]),
    ...parallels.map(({ title }) => title),
  ].join('\n');
}

/** "Dana Holt of Corby Research", "Alberta's History Museum": two names. */
function apart(text: string, name: LatinName): LatinName[] {
  const cuts = name.flatMap((part, at) => (at > 0 && /of|['’]/u.test(text.slice(name[at - 1]?.end, part.start)) ? [at] : []));
  return [0, ...cuts].map((from, at) => name.slice(from, cuts[at]));
}

function namedIn(text: string, names: readonly LatinName[]): Named[] {
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
  const own = unspacedNames(text).filter((name) => !known.some(({ start, end }) => start < name.end && name.start < end));
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
function thingsBeside(things: readonly Thing[], names: readonly Named[]): Named[] {
  return things
    .filter(({ start, end }) => !names.some((name) => name.start < end && start < name.end))
    .map(({ text: name, start, end }) => ({ text: name, person: null, words: [name], latin: false, start, end }));
}

/** 本港, "the country": where the report is at home it need not be said. */
const atHome =
  /[本全][港澳台臺市縣县國国]|我[國国]|[國国][內内]|[當当]地|同国|\b(?:the country|national(?:ly|wide)?|domestic)\b|cả nước|trong nước|nước này/iu;

function namedRuns(text: string, runs: readonly ProperRun[]): Named[] {
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
