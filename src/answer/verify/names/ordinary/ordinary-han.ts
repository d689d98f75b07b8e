import { readWordList } from './word-list.js';

/** The longest word of the list. */
export const LONGEST_WORD = 4;

/** News of Taiwan and Hong Kong, and of courts and polls, which the dictionaries do not have; folded. */
const more =
  '大手 最大手 中坚 老铺 孙女 孙子 侄女 侄子 外甥 外甥女 女婿 媳妇 检方 辩方 警方 校方 院方 资方 劳方 厂方 军方 馆方 店方 园方 县府 市府 镇公所 区公所 营收 得票率 胜选 败选 落选 选务 选委会 投开票 开票 计票 空服员 机师 地检署 检调 羁押 起诉书 里长 民代 立委 学测 统测 捷运 高铁 公车 巴士 的士 影片 网路 软体 硬体 资讯 讯息 回应 受访 证实 揭露 曝光 坦承 指称 声称 盛传 据传 贺岁 首映 开镜 杀青 入围 得奖 获奖 参赛 夺冠 夺金 卫冕 连霸 先发 球员 球队 球团 主帅 总教练 上半场 下半场 延长赛 加时赛 点球 罚球 半准决赛 准决赛 初赛 预赛 加码 调升 调降 上修 下修 年增 年减 月增 月减 季增 季减 毛利率 年化 殖利率 股价 收盘价 涨停 跌停 市值 判囚 判监 还柙 提堂 廉署 求刑 公判 被告人 原告 弁论 控诉审 一审 二审 三审 地裁 高裁 最高裁 地检 高检 书记官 裁判长 议席 开票所 投票率 当确 落选者 得票 公约 任期 首长 副首长 副市长 副县长 知事选 市长选 县长选 大坝 水坝 美元 欧元 日圆 日元 港元 澳元 加元 里拉 克朗 卢比 卢布 披索 比索 法郎 泰铢 越盾 令吉 林吉特 第纳尔 雷亚尔 兹罗提 福林 谢克尔 兰特 迪拉姆 里亚尔 兆瓦 千瓦 吉瓦 滑坡 塌方 坍方 崩塌 土石流 山崩 落石 停电 复电 停水 淹水 积水 水患 震央 震中 余震 强震 海啸 豪雨 暴雨 阵风 海警 陆警 渡假 德商 日商 美商 英商 法商 韩商 港商 陆商 台商 外商 中资 外资 陆资 日资 房东 房客 月租 庭审'.split(
    ' ',
  );

let words: ReadonlySet<string> | null = null;
let families: ReadonlySet<string> | null = null;

/** 远称 and 成说 are words of grammars and old books: in the news they are the end of a name and a verb of speech. */
const endsInSpeech = /^.[称说]$/u;
const speechWord =
  /^[名职简俗别统总通合并号据自声宣坚堪辩谎诈佯尊敬昵对匀相著戏泛全爱代指誉人公伪假改旧又]称$|^[小传学据听解演劝游诉胡邪假论界评难好再细述众按照虽别应所图]说$/u;

/** Ordinary words in Han characters, folded; bench/words makes the list. Read at the first call. */
export function ordinaryHan(): ReadonlySet<string> {
  words ??= new Set([
    ...more,
    ...readWordList('ordinary-han').filter((word) => !endsInSpeech.test(word) || speechWord.test(word)),
  ]);
  return words;
}

/** Japanese family names that are no ordinary words, folded. */
export function japaneseFamilies(): ReadonlySet<string> {
  families ??= new Set(readWordList('family-names'));
  return families;
}
