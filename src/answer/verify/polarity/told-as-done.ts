// In: a statement and what it cites. Out: the words by which it tells as done what the source says is to come.
import type { Clause } from './clauses.js';
import { ascribed, coming, open } from './hedges.js';

/** Said to be done. */
const done =
  /\b(?:has|have)(?: already| now| also)? (?:been )?\p{L}+(?:ed|en|wn|ld|nt|ght|id|pt|de|ne|un|ut|st)\b|\balready\b|已(?:經|经)?(?=\p{Script=Han})(?![知婚故久])|すでに|既に|(?<!\p{L})đã(?![\p{L}\p{M}])/iu;
/** A Japanese sentence in the past. */
const past = /\p{Script=Hiragana}.*[しっれけめげいん][ただ]。?$/u;
/** Who reckoned with something says what is to come. */
const estimates = /(?:見積も|見込|予想|予測|試算)[^、。]{0,4}[っしただん]*[ただ]。?$/u;
const before =
  /^(?:此前|之前|先前|早前|早先|這之前|这之前)|\b(?:earlier|previously|beforehand)\b|これまで|以前|それまで|trước đó|trước đây/iu;
/** To come, in the source. */
const ahead =
  /\b(?:will|would|plans? to|planned to|intends? to|aims? to|expected to|due to|set to|scheduled|needs? (?:the )?approval)\b|將(?!軍)|将(?!军|軍)|擬|拟|計劃|计划|計畫|預計|预计|預定|打算|明年|估計|估计|最快|才能|下個?月|下个?月|予定(?!して(?:い)?た|されて(?:い)?た)|計画|方針|見通し|見込|来[春夏秋冬年月週]|すると|sẽ|dự kiến|kế hoạch|dự định/iu;

/** A plan that is frozen is no plan to freeze; in Japanese 会 is a body and no auxiliary, and ている tells what goes on. */
function withoutNouns(text: string): string {
  if (/\p{Script=Hiragana}/u.test(text)) return text.replace(/会|計画(?=[をがはの])|ている/gu, ' ');
  return text.replace(/\b(?:the|an?|its|their|this|his|her) (?:[\p{L}-]+ )?(?:plans?|proposals?)\b/giu, ' ');
}

/**
 * What the source says is to come, told as done: the source says of nothing that it is done, and the statement of nothing that it will be. Looked at are
 * the clauses that have a figure of the statement, where one has.
 */
export function toldAsDone(text: string, whole: string, own: readonly Clause[], sources: readonly Clause[]): string | null {
  // What was done before is the past of the report too.
  const now = own.filter((clause) => !before.test(clause.text)).map((clause) => clause.text);
  const found = done.exec(now.join('\n'))?.[0] ?? (past.test(text) && !estimates.test(text) ? text.slice(-4) : null);
  const plain = withoutNouns(text);
  if (found === null || coming.test(plain) || ahead.test(plain) || open.test(plain) || ascribed.test(plain)) return null;
  const figures = new Set(own.flatMap((clause) => [...clause.figures]));
  const sharing = sources.filter((source) => [...source.figures].some((figure) => figures.has(figure)));
  const looked = sharing.length === 0 ? whole : sharing.map((source) => source.text).join('\n');
  return ahead.test(looked) && !done.test(looked) ? found : null;
}
