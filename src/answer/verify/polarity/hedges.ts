import { type Clause, likeness } from './clauses.js';

/** What is told but not vouched for. */
const supposed =
  /\b(?:allegedly|alleged|alleges?|reportedly|rumou?r(?:s|ed)?|(?:is|are|was|were) (?:said|believed|thought|understood) to|claim(?:s|ed)|purported(?:ly)?|suspected|unconfirmed|supposedly)\b|據稱|据称|據傳|据传|傳聞|传闻|聲稱|声称|自稱|自称|涉嫌|疑似|疑因|被指|被控|疑為|疑为|とされる|とみられる|とみられて|疑い|模様|噂|うわさ|主張|という話|được cho là|bị cho là|cáo buộc|tin đồn|nghi (?:là|ngờ|do)|bị nghi/giu;
/** What may be. */
const possible =
  /\b(?:may|might|possibly|perhaps|considering|could)\b|可能|或許|或许|或將|或将|考慮|考虑|かもしれ|可能性|検討|có thể|cân nhắc|xem xét/gu;
/** Words by which a statement leaves it to somebody else. */
const ascribed =
  /\b(?:said|says|say|told|according to|claim(?:s|ed)?|alleg\w{1,6}|reportedly|rumou?r\w{0,3}|believed|thought|accus\w{1,5}|suspected|suspicion|unconfirmed|supposedly|statement|reports?|argu(?:e|es|ed)|insist(?:s|ed)?|maintain(?:s|ed)?|den(?:y|ies|ied))\b|稱|称|表示|說|说|指|據|据|傳|传|嫌|疑|認為|认为|述べ|によると|語っ|主張|という|とされ|とみられ|噂|うわさ|否定|模様|cho biết|nói|theo|cho rằng|cho là|tuyên bố|khẳng định|cáo buộc|nghi|tin đồn/iu;
const open =
  /\b(?:may|might|possibly|perhaps|consider\w{0,4}|could|possible|possibility|potential\w{0,2}|likely|weigh\w{0,3}|think\w{0,3} about)\b|可能|或許|或许|或將|或将|考慮|考虑|擬|かもしれ|可能性|検討|恐れ|おそれ|có thể|cân nhắc|xem xét|khả năng/iu;

/** The word of doubt that a statement leaves out; null when it leaves out none. */
export function lostHedge(text: string, whole: string, own: readonly Clause[], sources: readonly Clause[]): string | null {
  const used = sources.filter((source) => own.some((clause) => isBest(clause, source, sources)));
  // Of another language nothing may be shared: then all of it counts.
  const looked = used.length === 0 ? whole : used.map((source) => source.text).join('\n');
  const doubt = looked.match(supposed)?.[0];
  if (doubt !== undefined && !ascribed.test(text)) return doubt;
  const maybe = looked.match(possible)?.[0];
  return maybe !== undefined && !open.test(text) && !(ascribed.test(text) && doubt !== undefined) ? maybe : null;
}

function isBest(clause: Clause, source: Clause, sources: readonly Clause[]): boolean {
  const score = likeness(clause, source);
  return score > 0 && sources.every((other) => likeness(clause, other) <= score + 1e-9);
}
