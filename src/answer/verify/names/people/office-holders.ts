// In: the cited sentences and their whole report. Out: the offices that stand by themselves, each with the one person who is told to hold it:
// "the governor" of Governor Elena Park.
import { foldedText } from '../../words/segments.js';
import { latinNames } from '../find/latin-names.js';
import { properRuns } from '../find/proper-runs.js';
import { peopleIn, type Short } from './people.js';

/** Folded. */
const offices =
  '知事 市长 町长 村长 区长 县长 社长 会长 校长 院长 所长 局长 部长 署长 馆长 理事长 董事长 总裁 总经理 主席 首相 总理 总统 大统领 大臣 外相 长官 监督'.split(
    ' ',
  );
const englishOffices =
  'governor mayor minister president chairman chairwoman director spokesman spokeswoman coach senator judge chancellor'.split(
    ' ',
  );

const speaks = '(?=[はがも]|也?(?:称|说|表示|指出|强调|否认|认为|坦言|透露))';

/** Each office with the sign that somebody is meant by it alone. */
const alone = offices.map((office) => ({
  office,
  sign: new RegExp(`(?<=^|[\\n。、，」])同?${office}${speaks}`, 'gu'),
}));
const englishAlone = englishOffices.map((office) => ({
  office,
  sign: new RegExp(
    `\\b[Tt]he ${office}(?=,? (?:also |later |then )?(?:said|told|added|denied|declined|insisted|warned|argued)\\b)`,
    'gu',
  ),
}));

export function officeHoldersIn(sentences: string, report: string): Short[] {
  const [here, whole] = [foldedText(sentences), foldedText(report)];
  if (here.length !== sentences.length || whole.length !== report.length) return [];
  const inHan = alone.flatMap(({ office, sign }) => {
    const holder = here.includes(office) ? hanHolder(office, report, whole) : null;
    return holder === null ? [] : placesOf(here, sign, holder);
  });
  const inLatin = englishAlone.flatMap(({ office, sign }) => {
    const holder = sentences.includes(office) ? latinHolder(office, report) : null;
    return holder === null ? [] : placesOf(sentences, sign, holder);
  });
  return [...inHan, ...inLatin];
}

const placesOf = (text: string, sign: RegExp, name: string): Short[] =>
  Array.from(text.matchAll(sign), ({ 0: { length }, index }) => ({ start: index, end: index + length, name }));

/** 森川葉子知事, 局長森川葉子; 副 and 前 make it another office. */
function hanHolder(office: string, report: string, folded: string): string | null {
  const held = peopleIn(report).han.flatMap(({ name, folded: own }) => {
    if (folded.includes(own + office)) return [name + office];
    const at = folded.indexOf(office + own);
    return at < 0 || /[副前原元]/u.test(folded.charAt(at - 1)) ? [] : [office + name];
  });
  const [holder] = held;
  if (holder === undefined || held.length > 1) return null;
  const own = foldedText(holder).replace(office, '');
  return standsBesideOthers(office, own, folded) ? null : holder;
}

/** Of whose name no list has the characters: 大谷進知事. */
function standsBesideOthers(office: string, holder: string, folded: string): boolean {
  const runs = properRuns(folded);
  for (let at = folded.indexOf(office); at >= 0; at = folded.indexOf(office, at + 1)) {
    const before = folded.slice(0, at);
    const end = at + office.length;
    if (/\p{Script=Han}$/u.test(before) && !before.endsWith(holder) && !/[县都道府市町村区省州该同两各全部局院]$/u.test(before))
      return true;
    if (runs.some(({ text, start }) => start === end && text.length > 1 && !holder.startsWith(text))) return true;
  }
  return false;
}

function latinHolder(office: string, report: string): string | null {
  const held = new Set<string>();
  for (const name of latinNames(report)) {
    const [start, end] = [name[0]?.start ?? 0, name.at(-1)?.end ?? 0];
    const isHeld =
      new RegExp(`(?<!(?:[Dd]eputy|[Vv]ice|[Ff]ormer)[ -])\\b${office},? $`, 'iu').test(
        report.slice(Math.max(0, start - 40), start),
      ) || new RegExp(`^, (?:the )?(?:\\p{L}+(?:['’]s)? ){0,2}${office}\\b`, 'u').test(report.slice(end, end + 60));
    if (name.length > 1 && isHeld) held.add(report.slice(start, end));
  }
  const [holder] = held;
  return held.size === 1 && holder !== undefined ? `${office} ${holder}` : null;
}
