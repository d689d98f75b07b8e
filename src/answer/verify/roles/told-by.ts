/** A stretch of a text: UTF-16 offsets. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Who says something, and what. */
export interface Told {
  readonly speaker: Span;
  readonly content: Span;
  /** What is done with the words: said, warned, 解釋; empty where nothing but their order tells it. */
  readonly verb: string;
}

const verbs =
  /\b(?:said|says|say|(?<!\b(?:be|been|being|is|are|was|were) )told|added|warned|warns|(?<![’'] |[’']s |\b(?:the|of|for|their|its|his|her) |\b(?:dismiss|reject|den[yi]|disput|refut|rebut)\p{Ll}* (?:\p{Ll}+ )?)claim(?:s|ed)|argu(?:es|ed)|believes?|insist(?:s|ed)|explained|conceded|admitted|complain(?:s|ed)|estimates?|alleg(?:es|ed)|denied|denies|predict(?:s|ed)|contend(?:s|ed)|maintain(?:s|ed)|acknowledg(?:es|ed)|stressed|noted|put (?:the|its|their|his|her) \p{L}+ at)\b|表示|指出|透露|強調|强调|認為|认为|坦言|(?<![的一這这些到受遭對对予以出反駁驳])(?:批評|批评|警告|解釋|解释|質疑|质疑|反駁|反驳|否認|否认|抱怨|憂心|忧心|呼籲|呼吁)(?!的)|(?<![名據据宣號号職职自簡简])[稱称](?!為|为|號|号|作)|(?<![小傳传聽听據据法])[說说](?!法|明|服)|(?<![\p{L}\p{M}]|(?:phát|ra|lời|các|những|mối|sự|bản|một|nhiều) )(?:cho biết|cho hay|cho rằng|nói|khẳng định|nhận định|cảnh báo|thừa nhận|phản bác|phủ nhận|giải thích|phàn nàn|lo ngại)(?![\p{L}\p{M}])/giu;
const behind = /\baccording to |(?<![\p{L}\p{M}])theo (?=\p{Lu}|ông|bà)/giu;
/** In Japanese up to a が between two sentences too. */
const sentence =
  /(?:“[^“”\n]{0,400}[^“”.!?。！？]”|"[^"\n]{0,400}[^".!?]"|「[^「」\n]{0,400}」(?=と)|(?!(?<=[たるいだす])が、)[^.。！？!?\n;；]|[.](?=\S)|(?<=\b(?:Dr|Mr|Mrs|Ms|Prof|Gen|Sen|Rep|Gov|Col|Lt|Capt|St|\p{Lu}))[.])+/gu;
/** Where a speaker begins: after a mark or a word between clauses. */
const begins =
  /^.*(?:[,，:：“”"「」『』]|\b(?:but|and|while|that|as|whereas|although|though)\b|但|而|(?<![\p{L}\p{M}])(?:nhưng|còn|và|song|đồng thời|trong khi|mặc dù)(?![\p{L}\p{M}]))\s*/isu;
const japanese =
  /^([^は]{1,30}?)は(.*(?:述べ|語っ|話し|話す|指摘し|指摘す|説明し|説明す|主張し|主張す|批判し|としている|としてい|とみて|訴え|明かし|反論し|警告し|否定し|強調し|(?:懸念|不満|見方|考え|認識)を示し)\P{P}{0,4})$/su;

const relative = /(?<![\p{L}\p{M}])(?:which|that|mà)(?![\p{L}\p{M}])/iu;
const auxiliary = /\b(?:had|has|have|would|could|will|may|might|must|should)(?: \p{L}+ly)? $/iu;
/** "This verdict does not say that": what is not said is told by nobody. */
const unsaid = /\b(?:do|does|did)(?: not|n['’]t)? $/iu;
/** …と、会頭は述べた and …、と会頭は述べた: behind what was said. */
const japaneseBehind =
  /^(.{6,}[^、。])(と、|、と)([^、。はがと「」]{2,40})[はが](述べ|語っ|話し|話す|指摘し|指摘す|説明し|説明す|主張し|主張す|批判し|訴え|明かし|反論し|警告し)\P{P}{0,6}$/su;
const beforeQuote = /(?:^|、)([^、。は「」]{1,30})は「/u;
/** 県は「…」として求めた: whoever stands before quoted words speaks them, whatever verb follows. */
const quoted = /^([^は]{1,30}?)は(?:.*、)?「[^「」]{5,}」(?:と(?!いう|呼|名|題)|など)/su;
const apposed =
  /(?<=^|[;；]\s*|[,，] (?:but|and|while|although|though|whereas|however,|nhưng|còn|trong khi|song|dù|mặc dù) )[^,，;；]{2,60}, (?:[^,，;；]{2,80}, ){1,3}$/u;

/** What a text reports as somebody's words, in order; a speaker behind what is told ("…, prosecutors said") stands before it here too. */
export function toldIn(text: string): Told[] {
  return Array.from(text.matchAll(sentence)).flatMap(({ 0: written, index }) =>
    (/\p{Script=Hiragana}/u.test(written) ? japaneseTold(written) : spokenIn(written)).map(({ speaker, content, verb }) => ({
      verb,
      speaker: { start: speaker.start + index, end: speaker.end + index },
      content: { start: content.start + index, end: content.end + index },
    })),
  );
}

function japaneseTold(written: string): Told[] {
  const before = japaneseBehind.exec(written);
  if (before !== null) {
    const [whole, content = '', mark = '', speaker = '', verb = ''] = before;
    const start = content.length + mark.length;
    if (whole !== '' && !/[はが]$/u.test(content))
      return [{ speaker: { start, end: start + speaker.length }, content: { start: 0, end: content.length }, verb }];
  }
  const found = japanese.exec(written) ?? quoted.exec(written);
  if (found === null) return [];
  const quoting = beforeQuote.exec(written);
  const first = found[1]?.length ?? 0;
  // 審査を始めており、会頭は「…」と: whose words they are stands before them, not before another deed.
  const [start, end] =
    quoting !== null && quoting.index > first
      ? [quoting.index + quoting[0].indexOf(quoting[1] ?? ''), quoting.index + quoting[0].length - 2]
      : [0, first];
  return [{ speaker: { start, end }, content: { start: end + 1, end: written.length }, verb: '' }];
}

function spokenIn(written: string): Told[] {
  const found: Told[] = [];
  let from = 0;
  for (const { 0: verb, index } of written.matchAll(verbs)) {
    const inverted = invertedAt(written, index, index + verb.length);
    if (inverted !== null) {
      found.push({ speaker: inverted, content: { start: from, end: index }, verb });
      from = inverted.end;
      continue;
    }
    const ahead = written.slice(from, index);
    const start = from + speakerFrom(ahead);
    const speaker = written.slice(start, index);
    // "A sum that Holt disputes" is told of, and not by him; what "said the league had conceded nothing" has second is what was said.
    if (speaker.trim() === '' || relative.test(speaker) || unsaid.test(speaker)) continue;
    if (found.length > 0 && auxiliary.test(speaker)) continue;
    const rest = written.slice(index + verb.length);
    const last = found.at(-1);
    if (last !== undefined)
      found[found.length - 1] = { ...last, content: { ...last.content, end: Math.min(last.content.end, start) } };
    const after = /^[\s.,，”"」』]*$/u.test(rest);
    found.push({
      speaker: { start, end: index },
      content: after ? { start: from, end: start } : { start: index + verb.length, end: written.length },
      verb,
    });
    from = index + verb.length;
  }
  for (const { 0: words, index } of written.matchAll(behind)) {
    const start = index + words.length;
    const speaker = index > 0 ? /^[^,，]*(?:, (?!wh)[^,]*(?=[,.]?$))?/u : /^[^,，]*/u;
    const end = start + (speaker.exec(written.slice(start))?.[0].length ?? 0);
    const content = index > 0 ? { start: 0, end: index } : { start: end, end: written.length };
    found.push({ speaker: { start, end }, content, verb: '' });
  }
  return found;
}

/** "…," said Maren Holt of the union: who speaks stands behind the verb. */
function invertedAt(written: string, start: number, end: number): Span | null {
  // "Mara Quill, the chair, told a meeting that": whom it was told stands behind.
  if (written.slice(start, end) === 'told') return null;
  if (!/[”"」』]\s*$|,\s*$/u.test(written.slice(0, start)) || !/^[a-z]/u.test(written.slice(start, end))) return null;
  const speaker =
    /^ (?!(?:that|it|he|she|they|there|on|in|to|no)\b)(?:\p{Lu}|(?:the|an?) )[^,.;:“"]*(?:, (?!wh)[^,]*(?=[,.]?$))?/u.exec(
      written.slice(end),
    )?.[0];
  return speaker === undefined || acts.test(speaker) ? null : { start: end, end: end + speaker.length };
}

/** "Maren Holt, the chair, said the ship had sunk": what is told stands behind, and not who tells it. */
const acts =
  / (?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|\p{Ll}{2,}ed|came|went|made|took|fell|rose|won|lost)(?![\p{L}])/u;

/** "Maren Holt, an analyst at Corby, said": between commas stands who that is. */
function speakerFrom(ahead: string): number {
  const start = begins.exec(ahead)?.[0].length ?? 0;
  if (ahead.slice(start).trim() !== '') return start;
  return apposed.exec(ahead)?.index ?? start;
}
