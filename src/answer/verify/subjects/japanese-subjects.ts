import { unspacedNames } from '../names/find/unspaced-names.js';
import { isCountry } from './is-country.js';
import type { Span, SubjectKind, Telling } from './telling.js';

const sentence = /[^。！？!?\n]+/gu;
/** 創業家は, 遺族が, behind a mark or another particle. */
const marked =
  /(?<=^|[、：「『」』]|では、?|[がはでにを])(?<noun>[^、。がは「」『』]{0,39}?(?:[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}\p{N}ー）)＝=%％]|さん|たち|ら))(?<particle>[はが])(?!い[^、。]{0,3}$)/gu;
const pointing = /^(?:同(?!時)|その|この|これ|それ|両|彼|当|自ら|うち|次|前|ほか|他)/u;
/** 会社, 男性: whoever was named before. */
const vague =
  /(?:^|の)(?:会社|企業|市|県|町|村|国|政府|当局|警察|県警|学校|大学|病院|店|工場|施設|チーム|球団|クラブ|男|女|男性|女性|容疑者|被告|社長|会長|知事|市長|首相|監督|選手|団体|組合|委員会|裁判所|地裁|裁判長|弁護士|職員|社員|担当者|関係者|住民|研究者|(?:専門|政治|評論|投資|作|画)家|作品|計画|事業|事故|火災|運賃|売上高|費用|料金|[^の]*[費額率数量料価]|こと|もの|方針)$/u;

const shortBody = /(?:^|の)(?:農協|漁協|生協|日銀|国連|自民党|商工会)$/u;
/** 氏, 選手, or how old somebody is. */
const person = /(?:氏|さん|容疑者|被告|選手|[長相官監督]|代表|教授|弁護士|議員)$|[（(]\p{N}+[）)]/u;

/** The clauses of a Japanese text, each with the subject that a particle marks. */
export function japaneseTellings(text: string): Telling[] {
  return Array.from(text.matchAll(sentence)).flatMap(({ 0: written, index }) => {
    const found = Array.from(written.matchAll(marked), ({ groups, index: at }) => {
      const noun = groups?.noun ?? '';
      const start = index + at;
      const subject = { start, end: start + noun.length };
      const owned = Math.max(0, noun.lastIndexOf('の') + 1);
      return { subject, head: { start: start + owned, end: subject.end }, from: subject.end + 1, kind: kindOf(text, subject) };
    });
    return found.map((told, at) => ({
      ...told,
      start: told.subject.start,
      end: found[at + 1]?.subject.start ?? index + written.length,
    }));
  });
}

function kindOf(text: string, { start, end }: Span): SubjectKind | null {
  const noun = text.slice(start, end);
  if (pointing.test(noun)) return null;
  if (isCountry(noun)) return 'named';
  if (shortBody.test(noun)) return 'named';
  if (person.test(noun)) return 'person';
  if (unspacedNames(text).some((name) => name.start < end && name.end > start)) return 'named';
  return !vague.test(noun) && /[\p{Script=Han}\p{Script=Katakana}ー]{3}/u.test(noun) ? 'named' : null;
}
