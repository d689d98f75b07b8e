// In: a statement and what it cites. Out: a name that only the neighbourhood has, put in the place of one that is cited. Called by check-names.ts.
import type { EvidenceText } from '../../evidence-text.js';
import { isWithin } from '../../span.js';
import { foldedText } from '../../words/segments.js';
import { dictionaryThingsIn } from '../find/dictionary-things.js';
import { isFamilyName } from '../find/han-tokens.js';
import { latinNames } from '../find/latin-names.js';
import { properRuns } from '../find/proper-runs.js';
import { bodiesIn, nationsIn, thingsIn } from '../find/things.js';
import { nameGround } from '../held/ground.js';
import { headsOf, refersBack } from '../held/refers-back.js';
import { isInShortThere } from '../held/shortened-body.js';
import type { NamedStatement } from '../named-statement.js';
import { isMeantIn, isNamedIn, isShortThere } from './is-named-in.js';
import { type Named, namedIn, namedRuns, thingsBeside } from './named-in.js';
import { provenIn } from './proven.js';
import { thingsPut } from './things-put.js';

/**
 * The cited sentences name someone or something that the statement leaves out, of no surely different kind. "He" and "the company" may well be told by
 * their names, and anything by what the headline names; a name of the sentence before needs a word that refers to it.
 */
export function inPlaceOfAnother(statement: NamedStatement): string | null {
  const { evidence } = statement;
  const far = notCited(statement);
  if (far.length === 0) return null;
  const left = leftOut(statement);
  const heads = foldedText(headsOf(evidence));
  const replaced = far.find((name) => {
    if (left.some((other) => mayBeOfOneKind(name, other))) return true;
    if (name.run !== undefined && isSecondThere(evidence, name)) return true;
    const isInHead = name.words.some((word) => heads.includes(bareKind(foldedText(word))));
    return (name.person === true || !isInHead) && !refersBack(evidence.near.text);
  });
  return replaced?.text ?? null;
}

/** What the statement names and the cited sentences do not. */
function notCited(statement: NamedStatement): Named[] {
  const { text, whole, latin, openRuns, evidence } = statement;
  const { near } = evidence;
  const words = latin.map((name) => name.words);
  const sure = [...namedIn(text, words), ...namedRuns(whole, openRuns)];
  const proven = provenIn(statement);
  return [...sure, ...thingsBeside(thingsNamed(text, evidence), sure)].filter(
    (name) =>
      !proven.some((span) => isWithin(name, span)) &&
      !isNamedIn(near, name) &&
      !isMeantIn(near, text, name) &&
      !isShortThere(text, name, evidence) &&
      !isInShortThere(whole, name, near.folded),
  );
}

function thingsNamed(text: string, evidence: EvidenceText) {
  const source = evidence.near.text;
  if (atHome.test(source)) return [];
  const things = /\p{Script=Han}/u.test(source) ? [...thingsIn(text), ...bodiesIn(text)] : nationsIn(text);
  return [...things, ...thingsPut(text, evidence)];
}

/** What the cited sentences name and the statement does not. */
function leftOut({ text, credited, evidence: { near } }: NamedStatement): Named[] {
  // The World Trade Organization is not told where a Trade Journal reports it.
  const own = nameGround(
    credited.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text),
  );
  const named = [...namedIn(near.text, latinNames(near.text)), ...namedRuns(near.text, properRuns(foldedText(near.text)))];
  const things = [...thingsIn(near.text), ...bodiesIn(near.text), ...dictionaryThingsIn(near.text)];
  return [...named, ...thingsBeside(things, named)].filter((name) => !isNamedIn(own, name) && !isMeantIn(own, near.text, name));
}

const mayBeOfOneKind = (one: Named, other: Named): boolean =>
  one.person === null || other.person === null || one.person === other.person;

/** 福岡 of 福岡市, 晟嵐 of 晟嵐科技: a headline is short. */
const bareKind = (word: string): string => word.replace(/(?<=..)(?:公司|集团|科技|电子|银行|半导体|[市县区镇州省])$/u, '');

/**
 * Whether the sentence before names another person first: "he" is its subject, not whoever else stands in it. Only where the name is none of the
 * cited sentences and of people written in Han characters, whose family names tell them.
 */
function isSecondThere({ cited, parallels }: EvidenceText, { run }: Named): boolean {
  const around = foldedText([...cited, ...parallels].map(({ around: text }) => text).join('\n'));
  const people = properRuns(around).filter(({ text }) => text.length > 1 && isFamilyName(text.charAt(0)));
  const first = people[0];
  const own = people.find(({ text }) => text === run?.of.text);
  return own !== undefined && first !== undefined && own.text !== first.text;
}

/** 本港, "the country": where the report is at home it need not be said. */
const atHome =
  /[本全][港澳台臺市縣县國国]|我[國国]|[國国][內内]|[當当]地|同国|\b(?:the country|national(?:ly|wide)?|domestic)\b|cả nước|trong nước|nước này/iu;
