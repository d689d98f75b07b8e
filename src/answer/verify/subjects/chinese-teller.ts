import { chinesePiece, chineseSubject, genericBody } from './chinese-subjects.js';
import { sentencesIn } from './sentences.js';
import type { Telling } from './telling.js';

/** Who tells what follows. */
export const chineseTells =
  /^(?:今年|去年|昨[天日]|今[天日]|[周週]?[一二三四五六日]|\d+日|同日|日前|也|則|则)*(?:表示|指出|[說说稱称]|認為|认为|透露|強調|强调|證實|证实|[初預预]估|估計|估计|[測测]得|[測测]出|發現|发现|統計|统计|預計|预计|預測|预测)/u;
/** 據某某統計. */
const accordingTo =
  /^(?:根?[據据]|依|按照?)(.{3,}?)的?(?:統計|统计|測試|测试|調查|调查|估計|估计|資料|资料|數據|数据|報告|报告|研究|預測|预测)/u;

/** Which body tells the clause in which a place of a Chinese text stands: 某某集團稱, 據某某統計. Null where it is a person, or nobody. */
export function chineseTeller(text: string, place: number): Telling | null {
  const sentence = sentencesIn(text).find(({ start, end }) => start <= place && place < end);
  if (sentence === undefined) return null;
  let teller: Telling | null = null;
  for (const { 0: each, index } of text.slice(sentence.start, sentence.end).matchAll(chinesePiece)) {
    const start = sentence.start + index;
    if (start > place) break;
    const source = accordingTo.exec(each)?.[1];
    if (source !== undefined) {
      const from = start + each.indexOf(source);
      const subject = { start: from, end: from + source.length };
      if (genericBody.test(source))
        teller = { start, end: start + each.length, subject, head: subject, from: subject.end, kind: 'named' };
      continue;
    }
    const told = chineseSubject(text, { start, end: start + each.length });
    if (told === null || /^.{0,2}(?:稱|称|說|说)/u.test(each)) continue;
    const isBody = told.kind !== null && genericBody.test(text.slice(told.subject.start, told.subject.end));
    if (chineseTells.test(text.slice(told.from))) teller = isBody ? told : null;
  }
  return teller;
}
