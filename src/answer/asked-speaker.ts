import type { Entity, Query } from '../retrieve/query.js';
import type { Candidate } from './candidate.js';

const saying =
  /\bwhat (?:did|does|has|have|do) (.{2,60}?) (?:say|said|tell|told|think|thought|claim|announce|comment|argue|warn|suggest|promise|write(?= (?:about|of|in|on)\b|[?]|$))\b|([^，,、]{2,20}?)(?:對|对|就|關於|关于)?[^，,、]{0,20}?(?:說|说|表示|稱|称)(?:了|過|过)?(?:什麼|什么|甚麼)|^(.{2,24}?)(?:氏|さん|首相|大統領|主席|国家主席|社長|会長)?は.{0,30}(?:何と|どう)(?:述べ|語|言|話|コメント|発言)/iu;
/** Somebody speaks in it. */
const speech =
  /["“”「」『』]|(?:^|\s)['‘]\p{Lu}|\b(?:said|says|say|told|tells|added|according to|wrote|writes|called|calls|argued?s?|warned|claim(?:s|ed)?|announced|stated|think|thinks|thought|believes?d?|noted|explained|asserting|promised|vowed|suggested|criti[cz]i[sz]\w+|described?|accus\w+|dubbed|dismissed|praised|complain\w+|quoted|insist\w+|urged)\b|說|说|表示|稱|称|指出|認為|认为|寫道|写道|宣布|強調|强调|坦言|透露|述べ|語っ|話し|言っ|明らかに|発表|コメント|nói|cho biết|cho rằng|phát biểu/iu;
/** Names its own speaker. */
const attributed = /\b(?:said|says|told|added) (?:(?:Mr|Ms|Mrs|Dr)\.? )?\p{Lu}|\p{Lu}\p{Ll}+,? (?:said|says|told|added)\b/u;
const runsOn =
  /^["“'‘「『]|^(?:he|she|they|the (?:minister|director|professor|founder|manager|official|analyst|company))\b|^(?:他|她|其|彼|同氏)/iu;

/** The one whose words a question asks for ("What did Odile Tamsin say about …"), where that is a name. */
export function askedSpeaker({ text, entities }: Query): Entity | null {
  const match = saying.exec(text);
  const speaker = match?.[1] ?? match?.[2] ?? match?.[3];
  if (speaker === undefined) return null;
  return entities.find(({ kind, text: name }) => kind === 'name' && speaker.includes(name)) ?? null;
}

/** Whether the sentence tells the words of that one: names the speaker, or runs on from a sentence that does. */
export function isSpokenBy(speaker: Entity, { text, terms, before, earlier }: Candidate): boolean {
  if (!speech.test(text)) return false;
  const named = (present: ReadonlySet<string>) =>
    [speaker.terms, ...speaker.alternatives].some((all) => all.every((term) => present.has(term))) ||
    (speaker.terms.length > 1 && present.has(speaker.terms[0] ?? '')) ||
    (speaker.terms.length > 1 && present.has(speaker.terms.at(-1) ?? ''));
  return named(terms) || (runsOn.test(text) && !attributed.test(text) && (named(before) || named(earlier)));
}
