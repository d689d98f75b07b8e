/** A stretch of a text: UTF-16 offsets. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Who says something, and what. */
export interface Told {
  readonly speaker: Span;
  readonly content: Span;
}

const verbs =
  /\b(?:said|says|say|told|added|warned|warns|claim(?:s|ed)|argu(?:es|ed)|believes?|insist(?:s|ed)|explained|conceded|admitted|complained|estimates?)\b|表示|指出|批評|批评|透露|強調|强调|認為|认为|坦言|警告|(?<![名據据宣號号職职自簡简])[稱称](?!為|为|號|号|作)|(?<![小傳传聽听據据法])[說说](?!法|明|服)|(?<![\p{L}\p{M}])(?:cho biết|cho hay|cho rằng|nói|khẳng định|nhận định|cảnh báo)(?![\p{L}\p{M}])/giu;
const behind = /\baccording to |(?<![\p{L}\p{M}])theo (?=\p{Lu}|ông|bà)/giu;
/** In Japanese up to a が between two sentences too. */
const sentence = /(?:(?!(?<=[たるいだす])が、)[^.。！？!?\n;；]|[.](?=\S))+/gu;
/** Where a speaker begins: after a mark or a word between clauses. */
const begins =
  /^.*(?:[,，:：“”"「」『』]|\b(?:but|and|while|that|as|whereas)\b|但|而|(?<![\p{L}\p{M}])(?:nhưng|còn|và)(?![\p{L}\p{M}]))\s*/isu;
const japanese =
  /^([^は]{2,30}?)は(.*(?:述べ|語っ|話し|話す|指摘し|指摘す|説明し|説明す|主張し|主張す|批判し|としている|としてい|とみて|訴え|明かし)\P{P}{0,4})$/su;

/** What a text reports as somebody's words, in order; a speaker behind what is told ("…, prosecutors said") stands before it here too. */
export function toldIn(text: string): Told[] {
  return Array.from(text.matchAll(sentence)).flatMap(({ 0: written, index }) =>
    (/\p{Script=Hiragana}/u.test(written) ? japaneseTold(written) : spokenIn(written)).map(({ speaker, content }) => ({
      speaker: { start: speaker.start + index, end: speaker.end + index },
      content: { start: content.start + index, end: content.end + index },
    })),
  );
}

function japaneseTold(written: string): Told[] {
  const found = japanese.exec(written);
  if (found === null) return [];
  const end = found[1]?.length ?? 0;
  return [{ speaker: { start: 0, end }, content: { start: end + 1, end: written.length } }];
}

function spokenIn(written: string): Told[] {
  const found: Told[] = [];
  let from = 0;
  for (const { 0: verb, index } of written.matchAll(verbs)) {
    const ahead = written.slice(from, index);
    const start = from + (begins.exec(ahead)?.[0].length ?? 0);
    if (written.slice(start, index).trim() === '') continue;
    const rest = written.slice(index + verb.length);
    const last = found.at(-1);
    if (last !== undefined)
      found[found.length - 1] = { ...last, content: { ...last.content, end: Math.min(last.content.end, start) } };
    const after = /^[\s.,，”"」』]*$/u.test(rest);
    found.push({
      speaker: { start, end: index },
      content: after ? { start: from, end: start } : { start: index + verb.length, end: written.length },
    });
    from = index + verb.length;
  }
  for (const { 0: words, index } of written.matchAll(behind)) {
    const start = index + words.length;
    const end = start + (/^[^,，]*/u.exec(written.slice(start))?.[0].length ?? 0);
    found.push({ speaker: { start, end }, content: index > 0 ? { start: 0, end: index } : { start: end, end: written.length } });
  }
  return found;
}
