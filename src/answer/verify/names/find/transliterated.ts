// In: a text. Out: its foreign names in Han characters around a middle dot: 费利克斯·阿马多尔. Called by unspaced-names.ts.
import { conceptsIn } from '../../words/concepts.js';
import { foldedEvenly, foldedText, isHan, type Segment } from '../../words/segments.js';
import { ordinaryHan } from '../ordinary/ordinary-han.js';
import { type HanToken, hanTokens, kindOf } from './han-tokens.js';
import type { UnspacedName } from './unspaced-name.js';

/** What Chinese writes the sounds of foreign names with, folded; many are words as well: 费, 利, 马. */
const sounds = new Set(
  '俄亥阿埃艾爱安昂奥澳巴芭白百班邦保鲍贝本比彼毕别宾波伯泊勃博布采蔡查柴昌彻茨慈聪崔措达大戴黛丹当道得德登邓迪底地蒂第丁东杜顿多厄恩尔耳法凡范方菲费芬丰冯佛夫弗福芙富噶盖甘冈高戈哥歌格葛根古瓜圭郭果哈海汉翰杭豪赫黑亨洪侯胡华怀惠霍基吉季加伽嘉迦贾简江姜杰金津京静久居喀卡开凯坎康考柯科可克肯孔库夸奎昆扩拉腊莱赖兰朗劳勒雷蕾黎李里理丽丽利莉立连莲廉良列烈林琳霖留柳龙隆娄卢鲁露路吕伦罗洛玛马麦迈曼芒茅毛梅美门蒙孟米密敏名明莫墨默姆木穆慕拿娜纳乃奈南内嫩妮尼倪年宁牛纽农努诺女欧帕派潘庞佩朋彭蓬皮匹珀蒲普奇齐契恰强乔切钦琴青琼丘屈让热仁日荣茹儒瑞若萨塞赛桑瑟森沙莎山尚绍舍申圣施诗石史士世寿舒朔丝斯思松苏素孙索塔泰坦唐陶特腾提廷亭通图土托瓦娃旺威韦维魏温文翁沃乌伍武西希锡夏香肖歇谢辛欣兴修休雅亚延扬杨耶叶伊依易因英永尤于雨约宰赞扎詹珍芝治朱祖佐卓' +
    '仑伯克黛薇薇珊妲婕蓓琪缇缪茜荷萝菈葛蕾贾赛雪雯娅娃妮姬婷嫚晓瓊柏栢祈祖路庄庇',
);
const dotted = /\p{Script=Han}{1,12}(?=[·・‧•．]\p{Script=Han})/gu;
/** 雷耶斯-達頓: a hyphen joins two family names. */
const dot = /^[·・‧•．-]$/u;
const calendar = /^(?:[周週][一二三四五六日]|星期|昨|今|明)/u;
const LONGEST = 16;

export function transliterated(text: string, segments: readonly Segment[]): UnspacedName[] {
  const folded = foldedEvenly(text);
  const found: UnspacedName[] = [];
  for (const { 0: run, index } of text.matchAll(dotted)) {
    const dotAt = index + run.length;
    if (found.some(({ start, end }) => start <= index && dotAt < end)) continue;
    const start = startOf(text, folded, index, dotAt);
    const end = endOf(segments, dotAt);
    if (start === null || end <= dotAt + 1) continue;
    const name = text.slice(start, end);
    found.push({ text: name, parts: [name], kind: 'person', start, end });
  }
  return found;
}

/** Back to an office, a country, a verb or a particle: whatever has a character that no foreign name is written with. */
function startOf(text: string, folded: string, from: number, dotAt: number): number | null {
  const countries = conceptsIn(text).filter(({ isName }) => isName);
  const tokens = hanTokens(folded).filter(({ start, end }) => start >= from && end <= dotAt);
  let start = dotAt;
  for (const token of tokens.toReversed()) {
    const isCountry = countries.some((name) => token.start < name.end && name.start < token.end);
    // 彼得·: right before the dot what is grammar elsewhere tells a sound.
    const isSound = isOfSounds(folded, token) || (token.end === dotAt && sounds.has(folded.slice(token.start, token.end)));
    if (token.end !== start || !isSound || (isCountry && start < dotAt)) break;
    start = token.start;
  }
  // 陳·: what is written with other characters, up to the word before.
  if (start === dotAt) start = tokens.at(-1)?.start ?? dotAt;
  return start < dotAt && !isOffice(folded, tokens.at(-1)) ? start : null;
}

const isOfSounds = (folded: string, { kind, start, end }: HanToken): boolean =>
  kind !== 'grammar' && Array.from(folded.slice(start, end)).every((character) => sounds.has(character));

/** 製造・出荷: no name before the dot, but a word. */
const isOffice = (folded: string, token: HanToken | undefined): boolean =>
  token !== undefined && token.kind === 'word' && !isOfSounds(folded, token);

/** 布拉克沃特: behind the dot any character may tell a sound, up to a word or grammar. */
function endOf(segments: readonly Segment[], dotAt: number): number {
  let at = segments.findIndex(({ start }) => start === dotAt);
  let end = dotAt;
  for (let count = 0; at >= 0 && at < segments.length && count < LONGEST; at++, count++) {
    const { text = '', end: next = end } = segments[at] ?? {};
    if (!dot.test(text)) {
      if (!isHan(text)) break;
      const isWord =
        text.length > 1
          ? ordinaryHan().has(foldedText(text))
          : kindOf(foldedText(text)) === 'grammar' && !(sounds.has(text) && mayBeSounds(segments[at + 1]?.text ?? ''));
      if (isWord || calendar.test(text)) break;
    }
    end = next;
  }
  return end;
}

/** Whether a word may tell a piece of a foreign name by its sound: 卡尔 before 加里|大学. */
export const mayBeSounds = (word: string): boolean => {
  const folded = foldedText(word);
  return (
    isHan(word) &&
    (word.length === 1 || !ordinaryHan().has(folded)) &&
    Array.from(folded).every((character) => sounds.has(character) && kindOf(character) !== 'grammar')
  );
};

/** Whether a folded character may tell a piece of a foreign name by its sound. */
export const maySound = (character: string): boolean => sounds.has(character);

/** Whether every character may, whatever words they make. */
export const mayTellSounds = (text: string): boolean =>
  text !== '' && isHan(text) && Array.from(foldedText(text)).every(maySound);

const foreign = /[尔克斯特卡拉巴伯布迪菲费格加莱利伦洛曼穆尼诺帕佩普奇切塞萨托瓦维沃伍谢亚伊扎姆纳夫弗法埃奥]/u;

/** The same of what hardly a Chinese name is written with: not 江苏 before 东海县. */
export const isForeignSound = (word: string): boolean => mayBeSounds(word) && foreign.test(foldedText(word));
