// In: the beginning of a report in Chinese. Out: the reporters that its dateline names. Called where the head of an article is read.

export interface WideDateline {
  readonly authors: readonly string[];
  /** Where the dateline ends, in UTF-16 units. */
  readonly end: number;
}

/** "〔記者某／某地報導〕", "(某社記者某某地12日電)". */
const BRACKETED =
  /^\s*[(（〔【[［]\s*[^()（）〔〕【】[\]［］]{0,10}?(?:記者|记者)\s?([\p{Script=Han}、，,\s]{2,24}?)(?:[／/]([\p{Script=Han}]{1,8}))?\s?(?:[0-9]{1,2}\s?日)?(?:綜合|综合|連線|专|專)?(?:電|电|報導|报导|報道|报道|訊|讯)\s*[)）〕】\]］]/u;
/** "某社某地3月12日电(记者某)". */
const AGENCY_FIRST =
  /^\s*[\p{Script=Han}]{3,14}[0-9]{1,2}月[0-9]{1,2}日(?:電|电|訊|讯)\s?[(（]\s?(?:記者|记者)\s?([\p{Script=Han}、，,\s]{2,24}?)[)）]/u;

export function readWideDateline(text: string): WideDateline | null {
  const opening = text.slice(0, 90);
  const agency = AGENCY_FIRST.exec(opening);
  if (agency?.[1] !== undefined) return { authors: namesIn(agency[1]), end: agency[0].length };
  const match = BRACKETED.exec(opening);
  if (match?.[1] === undefined) return null;
  const names = namesIn(match[1]);
  const last = names.at(-1);
  if (match[2] === undefined && last !== undefined) names[names.length - 1] = withoutPlace(last);
  return { authors: names.filter((name) => name.length >= 2 && name.length <= 4), end: match[0].length };
}

function namesIn(list: string): string[] {
  return list.split(/[、，,\s]+/u).filter(Boolean);
}

/** Name and place with nothing between: a place has two ideographs at least, most names three. */
function withoutPlace(run: string): string {
  return run.length <= 3 ? run : run.slice(0, run.length === 4 ? 2 : 3);
}
