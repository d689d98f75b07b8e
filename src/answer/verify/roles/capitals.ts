import { remember } from '../remember.js';
import { createRowFinder, type RowFinder } from '../words/row-finder.js';

/** Capitals that the news says for their governments, each with its country in the languages of the reports. Of China, Russia, Japan and the United States the rows of same meaning have them. */
const capitals: readonly string[] = [
  'malaysia | malaysian | 馬來西亞 | マレーシア | kuala lumpur | putrajaya | 吉隆坡 | クアラルンプール',
  'indonesia | indonesian | 印尼 | インドネシア | jakarta | 雅加達 | ジャカルタ',
  'vietnam | vietnamese | việt nam | 越南 | ベトナム | hanoi | hà nội | 河內 | ハノイ',
  'philippines | philippine | 菲律賓 | フィリピン | manila | 馬尼拉 | マニラ',
  'thailand | thai | thái lan | 泰國 | タイ | bangkok | 曼谷 | バンコク',
  'india | indian | ấn độ | 印度 | インド | new delhi | delhi | 新德里 | ニューデリー',
  'south korea | hàn quốc | 南韓 | 韓國 | 韓国 | seoul | 首爾 | ソウル',
  'north korea | triều tiên | 北韓 | 朝鮮 | 北朝鮮 | pyongyang | bình nhưỡng | 平壤 | 平壌',
  'taiwan | đài loan | 台灣 | 台湾 | taipei | đài bắc | 台北',
  'britain | british | uk | united kingdom | nước anh | 英國 | イギリス | 英国 | london | 倫敦 | ロンドン',
  'france | french | pháp | 法國 | フランス | paris | 巴黎 | パリ',
  'germany | german | đức | 德國 | ドイツ | berlin | 柏林 | ベルリン',
  'italy | italian | 義大利 | 意大利 | イタリア | rome | 羅馬 | ローマ',
  'spain | spanish | tây ban nha | 西班牙 | スペイン | madrid | 馬德里 | マドリード',
  'ukraine | ukrainian | 烏克蘭 | ウクライナ | kyiv | kiev | 基輔 | キーウ',
  'turkey | turkish | thổ nhĩ kỳ | 土耳其 | トルコ | ankara | 安卡拉 | アンカラ',
  'iran | iranian | 伊朗 | イラン | tehran | 德黑蘭 | テヘラン',
  'israel | israeli | 以色列 | イスラエル | jerusalem | 耶路撒冷 | エルサレム',
  'saudi arabia | saudi | ả rập xê út | 沙烏地阿拉伯 | 沙特阿拉伯 | サウジアラビア | riyadh | 利雅德 | リヤド',
  'egypt | egyptian | ai cập | 埃及 | エジプト | cairo | 開羅 | カイロ',
  'canada | canadian | 加拿大 | カナダ | ottawa | 渥太華 | オタワ',
  'australia | australian | úc | 澳洲 | 澳大利亞 | オーストラリア | canberra | 坎培拉 | キャンベラ',
  'european union | eu | liên minh châu âu | 歐盟 | 欧州連合 | brussels | 布魯塞爾 | ブリュッセル',
];

let finder: RowFinder | null = null;

const rowsOf = remember((name) => {
  finder ??= createRowFinder(capitals);
  return new Set(
    finder(name)
      .filter(({ start, end }) => end - start >= name.trim().length)
      .map(({ row }) => row),
  );
});

/** Kuala Lumpur freezes what Malaysia freezes. */
export const isGovernmentOf = (one: string, other: string): boolean => [...rowsOf(one)].some((row) => rowsOf(other).has(row));
