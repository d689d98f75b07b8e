import { hanTokens, isFamilyName, kindOf } from '../find/han-tokens.js';
import { type ProperRun, properRuns } from '../find/proper-runs.js';
import { isTitle } from '../ordinary/titles.js';

/** Ends of places and bodies that a text may add or leave out. */
const bodyEnd = /^[市镇县区町村乡岛港省州府厂社局署院校馆所站]+$/u;

/** How a run is covered so far: by words beside a name, by a part of a name, which nothing may follow but grammar, or by all of one. */
type Covered = 'beside' | 'part' | 'whole';
const ranks: readonly Covered[] = ['beside', 'part', 'whole'];

/**
 * Whether a run that may be a name stands in a folded text: in pieces that begin and end where names there do, so that neither 李明 is held by
 * 李明哲 nor 湯國文 by 湯國棟. `text` is the folded text of the run.
 */
export function holdsRun(folded: string, run: ProperRun, text: string): boolean {
  if (standsUnbroken(folded, run, text)) return true;
  const reached: (Covered | undefined)[] = ['beside'];
  const mayBeWord = isOfWords(run.text);
  for (let at = 0; at < run.text.length; at++) {
    const covered = reached[at];
    if (covered === undefined) continue;
    const reach = (end: number, how: Covered) => {
      const known = reached[end];
      if (known === undefined || ranks.indexOf(known) < ranks.indexOf(how)) reached[end] = how;
    };
    const character = run.text.charAt(at);
    const kind = kindOf(character);
    if (kind === 'grammar') reach(at + 1, covered);
    if (covered === 'part') continue;
    if (kind === 'single') reach(at + 1, covered);
    if (kind === 'plain' && mayBeWord && folded.includes(character)) reach(at + 1, 'whole');
    if (isFamilyOf(folded, character) && (run.text.length === 1 || isTitle(text.slice(run.start + at + 1))))
      reach(at + 1, 'part');
    for (let end = at + 2; end <= run.text.length; end++) {
      const how = coverOf(folded, run.text.slice(at, end), text.slice(run.start + end));
      if (how !== null) reach(end, how);
    }
  }
  const how = reached[run.text.length];
  return how !== undefined && how !== 'beside';
}

/** 瀬戸内電軌 between kana here and there: all the characters around the run, which no division can take for others. */
function standsUnbroken(folded: string, { start, end }: ProperRun, text: string): boolean {
  const ahead = /\p{Script=Han}*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const behind = /^\p{Script=Han}*/u.exec(text.slice(end))?.[0].length ?? 0;
  const whole = text.slice(start - ahead, end + behind);
  for (let at = folded.indexOf(whole); whole.length > 1 && at >= 0; at = folded.indexOf(whole, at + 1))
    if (!/\p{Script=Han}/u.test(folded.charAt(at - 1) + folded.charAt(at + whole.length))) return true;
  return false;
}

/** 新蛙種: words of one character, of which one may stand apart; 北川 is none of them. */
const isOfWords = (run: string): boolean =>
  Array.from(run).every((character) => kindOf(character) !== 'unknown') && hanTokens(run).every(({ kind }) => kind !== 'family');

/** Whether a name there begins with this family name. */
function isFamilyOf(folded: string, character: string): boolean {
  return isFamilyName(character) && properRuns(folded).some(({ text }) => text.startsWith(character));
}

/** The best of the places where a piece stands. */
function coverOf(folded: string, piece: string, behind: string): Covered | null {
  let best: Covered | null = null;
  for (let at = folded.indexOf(piece); at >= 0; at = folded.indexOf(piece, at + 1)) {
    const end = at + piece.length;
    const cut = properRuns(folded).filter((name) => name.start < end && name.end > at && (name.start < at || name.end > end));
    if (cut.every((name) => isLoose(folded, name, at, end))) return 'whole';
    if (cut.every((name) => isFamilyPart(folded, name, at, end, behind))) best = 'part';
  }
  return best;
}

/** What the piece leaves of a name there are words by themselves. */
function isLoose(folded: string, name: ProperRun, at: number, end: number): boolean {
  const ahead = folded.slice(name.start, Math.max(name.start, at));
  const behind = folded.slice(Math.min(name.end, end), name.end);
  const isVerb = behind.length === 1 && end - at > 1 && !isFamilyName(folded.charAt(at)) && kindOf(behind) !== 'unknown';
  const isLeft = isVerb || bodyEnd.test(behind) || Array.from(behind).every((character) => kindOf(character) === 'grammar');
  // 東|瀛洲, 籍|南嶼: what begins with no family name is no part of a person's name.
  const isApart = end - at > 1 && end >= name.end && !isFamilyName(folded.charAt(at));
  return (isApart || Array.from(ahead).every(isWordItself)) && isLeft;
}

const isWordItself = (character: string): boolean => ['grammar', 'single'].includes(kindOf(character));

/** 柏木 of 柏木涼太; of three characters only in Japanese, before what follows a name. */
function isFamilyPart(folded: string, name: ProperRun, at: number, end: number, behind: string): boolean {
  if (at > name.start || end - name.start < 2) return false;
  if (name.end - name.start > 3) return true;
  return /\p{Script=Hiragana}/u.test(folded) && (isTitle(behind) || /^[はがもをにの、]/u.test(behind));
}
