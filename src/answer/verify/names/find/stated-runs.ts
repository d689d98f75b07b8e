// In: a text. Out: its runs of Han characters that are names as far as can be told: what no dictionary knows may as well be a new word.
import { foldedText } from '../../words/segments.js';
import { counts } from '../ordinary/counters.js';
import { ordinaryHan } from '../ordinary/ordinary-han.js';
import { singleWords } from '../ordinary/single-words.js';
import { isTitle } from '../ordinary/titles.js';
import { hanTokens, isFamilyName, kindOf } from './han-tokens.js';
import { type ProperRun, properRuns } from './proper-runs.js';

/** The runs of a text that are no new words, or that stand where names do. */
export const statedRuns = (text: string): readonly ProperRun[] => {
  const folded = foldedText(text);
  return properRuns(folded).filter((run) => !mayBeWord(folded, run) || standsAsName(folded, run));
};

/** What is no more like a name than like something else. */
function mayBeWord(folded: string, { text }: ProperRun): boolean {
  const [, ...given] = Array.from(text);
  const isFamily = isFamilyName(text.charAt(0));
  // 宗|收购 counts, 高|超过 compares.
  if (isFamily && given.length > 1) return isWordToo(text.charAt(0)) && ordinaryHan().has(given.join(''));
  // 钱|藏, 金|印.
  if (isFamily) return given.length === 1 && kindOf(text.charAt(1)) !== 'unknown';
  if (
    text.length > (kindOf(text.charAt(0)) === 'single' ? 3 : LONGEST_NEW_WORD) ||
    Array.from(text).some((character) => kindOf(character) === 'unknown')
  )
    return false;
  // 拨备, 登革; and in Chinese 大桥 is a bridge.
  return !/\p{Script=Hiragana}/u.test(folded) || hanTokens(text).every(({ kind }) => kind !== 'family');
}

const isWordToo = (family: string): boolean => counts(family) || foldedWords().has(family);

let folds: ReadonlySet<string> | null = null;

function foldedWords(): ReadonlySet<string> {
  folds ??= new Set(foldedText([...singleWords()].join('')));
  return folds;
}

const LONGEST_NEW_WORD = 2;

const titleAhead =
  /(?:[长员理席监者师授手家士记女妻夫父母兄弟姐妹孙]|代表|总裁|总监|发言人|负责人|创始人|创办人|市民|导演|演员|歌手|作家|学者|选手)$/u;
const listAhead = /[、和与及]$/u;
const boundary = /^$|[，。；：、！？「」『』“”《》〈〉"'（）()\n\s,.:;!?]$/u;
const speech =
  /^(?:[也则还就亦又]|对此|当时|随后)?(?:说|表示|称|指出|认为|宣布|强调|透露|补充|坦言|直言|否认|警告|呼吁|解释|承认|预测|预计|批评|证实|反驳|获|当选|出任|担任|辞|被|(?:は|が|も|の)(?!い))/u;
const body =
  /^(?:公司|集团|银行|大学|医院|电子|科技|半导体|证券|能源|汽车|生物|制药|食品|资本|基金|保险|航空|海运|钢铁|化工|化成|重工|电机|工业|市|县|区|镇|村|町|乡|省|州|港|岛|桥|站|路|街|山|河|江|湖)/u;

/** After an office or between marks, before speech, a title or the end of a body's name. */
function standsAsName(folded: string, { start, end, text }: ProperRun): boolean {
  const [ahead, behind] = [folded.slice(Math.max(0, start - 4), start), folded.slice(end, end + 6)];
  if (isTitle(behind) || speech.test(behind) || body.test(behind)) return true;
  if (titleAhead.test(ahead)) return true;
  const opens = boundary.test(ahead.slice(-1)) || listAhead.test(ahead);
  return opens && (isFamilyName(text.charAt(0)) || hanTokens(text).some(({ kind }) => kind === 'family'));
}
