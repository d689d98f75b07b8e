import { OUTLET, PERIOD } from './masked.js';
import type { Counted, ReadWanted, Wanted } from './wanted.js';

const outlets = `(?:[「『]?${OUTLET}[」』]?(?:(?:と|や|、|および|または)[「『]?${OUTLET}[」』]?){0,8})`;
const archive = '(?:この)?(?:アーカイブ|データベース|コーパス)(?:の中)?';
const facet = `(?:(?:${outlets}|${PERIOD}|${archive})(?:における|による|からの|から|以降|以前|までの|まで|には|では|が|は|に|で|の|、)*(?:(?:出した|書いた|掲載した|報じた|公開した|発表した))?)`;
const facets = `${facet}{0,4}`;
const noun = '(ニュース記事|記事|報道|ニュース|見出し|論評|解説|翻訳)';
const topic = '([^はがを、。？?！!：:；;誰何]{1,40}?)';
const onTopic = `(?:${topic}(?:について|に関して|に関する|をめぐる|を扱った|に触れた|に言及した)(?:書いた|書かれた|報じた|掲載した|の)?)`;
const howMany =
  '(?:全部で|合計で|合わせて)?(?:何件|何本|いくつ|何点)(?:ですか|でしょうか|あるか|ありますか|ある|あったか|ありましたか|掲載されましたか|あります)?';
const end = '[？?。.！!か]*$';
const form = (source: string): RegExp => new RegExp(`^${source}${end}`, 'u');

const counts = form(`${facets}${onTopic}?${facets}${noun}(?:は|が)?${facets}${howMany}`);
const lists = [
  form(
    `${facets}${onTopic}?${facets}${noun}(?:の一覧)?を?(?:すべて|全て|全部)?(?:挙げて|列挙して|一覧にして|一覧で|リストアップして|示して|見せて)(?:ください|下さい)?`,
  ),
  form(`${facets}${onTopic}${facets}(?:どんな|どのような)${noun}があり(?:ます|ました)`),
  form(`${facets}${onTopic}?${facets}(見出し)(?:は|を)(?:何ですか|何|教えてください|教えて)`),
];
const superlatives = form(
  `${facets}${onTopic}?${facets}(最新|最近|最後|最初|最も新しい|最も古い)の?${onTopic}?${noun}は(?:何|どれ|いつ)(?:ですか|でしょうか)?`,
);
const whens = form(
  `${outlets}(?:が|は)(?:最初に|初めて)${topic}(?:について|を)(?:報じた|書いた|取り上げた|報道した)のはいつ(?:ですか|でしょうか)?`,
);
const media = form(
  `${facets}${onTopic.replace('(?:書いた|書かれた|報じた|掲載した|の)?', '')}(?:報じた|書いた|報道した|取り上げた|記事を書いた|記事を出した)(?:のは(?:どの|どこの)(?:メディア|新聞|新聞社|媒体)|(?:メディア|新聞|新聞社|媒体)は(?:どこ|どれ|何社|いくつ))(?:ですか|でしょうか|ありますか)?`,
);
const mediaFirst = form(
  `${facets}(?:どの|どんな|どこの)(?:メディア|新聞社|新聞|媒体|報道機関)が${facets}${topic}(?:について|を|に関して)(?:報じ|書き|報道し|取り上げ|伝え)(?:ました|ています|た|ている)`,
);

/** Grammar of Japanese: the whole question has to be one of these forms. */
export const inJapanese: ReadWanted = (spaced) => {
  const text = spaced.replace(/(?<![A-Za-z0-9]) | (?![A-Za-z0-9])/g, '');
  const outlet = media.exec(text)?.[1] ?? mediaFirst.exec(text)?.[1];
  if (outlet !== undefined) return { shape: 'outlets', counted: 'reports', topic: outlet };
  const when = whens.exec(text)?.[1];
  if (when !== undefined) return { shape: 'first', counted: 'reports', topic: when };
  const counted = counts.exec(text);
  if (counted !== null) return wanted('count', counted[2], counted[1]);
  for (const one of lists) {
    const found = one.exec(text);
    if (found !== null) return wanted('list', found[2], found[1]);
  }
  const single = superlatives.exec(text);
  if (single === null) return null;
  const about = single[1] ?? single[3];
  if (about === undefined && !new RegExp(OUTLET, 'u').test(text)) return null;
  return wanted(/初|古/u.test(single[2] ?? '') ? 'first' : 'latest', single[4], about);
};

const wanted = (shape: Wanted['shape'], noun = '', topic: string | null = null): Wanted => ({
  shape,
  counted: countedBy(noun),
  topic,
});

function countedBy(noun: string): Counted {
  if (noun === '翻訳') return 'translations';
  if (/論評|解説/u.test(noun)) return 'remarks';
  return /記事/u.test(noun) ? 'articles' : 'reports';
}
