/**
 * Words that shape a question but say nothing of its subject. They are left out of coverage and of the search. Plain lists of
 * each language's question grammar, written from grammar, not from any corpus; a longer list makes the gate milder towards
 * questions in a roundabout style, a shorter one stricter.
 */
const english =
  'a an the of in on at to for from by with about into over after before during between under while whereas as and or but if latest newest earliest than then vs versus so that this these those there it its ' +
  'is are was were be been being am do does did doing done has have had having like can could will would shall should may might must ' +
  'who whom whose what which when where why how many much long far often old big large happen happens happened happening ' +
  'i you he she they we me him her them us my your his their our not no any some all also just please tell give show find know ' +
  's t re ve ll d m';

const vietnamese =
  'là gì ai nào đâu khi nao bao nhiêu nhieu mấy tại sao vì sao như thế the nào của cua và va có co được duoc bị bi đã da đang sẽ se các những một cho với trong ngoài ' +
  'từ đến ở về việc điều chuyện xảy ra diễn này đó kia thì mà hay hoặc không người năm ngày';

/** Blanked wherever they stand. Both Traditional and Simplified. */
const chinese = (
  '發生了什麼事情 发生了什么事情 發生了什麼事 发生了什么事 發生什麼事 发生什么事 發生了什麼 发生了什么 發生什麼 发生什么 出了什麼事 出了什么事 怎麼了 怎么了 ' +
  '說了什麼 说了什么 說什麼 说什么 做了什麼 做了什么 做什麼 做什么 怎麼說 怎么说 怎麼看 怎么看 怎麼做 怎么做 根據 根据 還要 还要 還需要 还需要 請告訴我 请告诉我 請問 请问 多長時間 多长时间 什麼時候 什么时候 甚麼時候 什麼時間 什么时间 為什麼 为什么 為甚麼 是什麼 是什么 叫什麼 叫什么 有什麼 有什么 怎麼樣 怎么样 是多少 有多少 是哪裡 在哪裡 在哪里 ' +
  '什麼 什么 甚麼 怎麼 怎么 怎樣 怎样 如何 多少 多大 多長 多长 多久 多高 幾個 几个 幾家 几家 幾種 几种 幾次 几次 幾年 几年 哪一年 哪一天 哪一個 哪一个 哪一家 哪一種 哪一种 哪一 哪些 哪個 哪个 哪家 哪裡 哪里 哪兒 哪儿 哪位 哪年 哪種 哪种 哪國 哪国 哪所 ' +
  '何時 何时 何地 何人 何處 何处 為何 为何 是誰 是谁 有誰 有谁 以及 這個 这个 那個 那个 可以 怎 誰 谁 哪 嗎 吗 呢 吧 了 的 是'
).split(' ');

const japanese = (
  '何が起きましたか 何が起こりましたか 何がありましたか 何が起きた 何が起こった どうなりましたか どうなっていますか どうなった ' +
  '教えてください 教えて でしょうか ありますか いますか しましたか されましたか していますか しますか ですか ましたか ますか ください について に関して によると において として とは ' +
  '何人 何年 何月 何日 何種類 何パーセント 何％ 何% 何社 何か国 何回 何時 何 誰 なぜ どこ どの どれ どんな どのくらい どれくらい どうして いつ いくら いくつ だれ という といった'
).split(' ');

/** Weight .3: they say what kind of thing is asked for, which the answer seldom repeats. */
const answerNouns =
  'year date day time month price amount number percentage percent share portion name kind sort type company firm person people country city place ' +
  'magazine newspaper outlet article news story report reported reports according say says said tell told called run runs work works come comes came go goes went get gets got take takes took put describe describes described mention mentions mentioned think thinks thought explain explains explained claim claims claimed accuse accuses accused ' +
  'suggest suggests suggested imply implies implied indicate indicates indicated discuss discusses discussed highlight highlights highlighted portray portrays portrayed portrayal ' +
  'depict depicts depicted identify identifies identified publish publishes published publication coverage emphasize emphasizes ' +
  'regarding concerning respectively both either similarly consistent inconsistent consistency perspective stance narrative subsequent ' +
  'công ty tên loại ngày tháng năm';

const answerNounsCjk = [
  '最新',
  '最近',
  '目前',
  '現在',
  '现在',
  '最早',
  '公司',
  '税率',
  '稅率',
  '比例',
  '金额',
  '金額',
  '价格',
  '價格',
  '数量',
  '數量',
  '人数',
  '人數',
  '企業',
  '企业',
  '名字',
  '名稱',
  '名称',
  '時間',
  '时间',
  '日期',
  '地方',
  '地點',
  '地点',
  '會社',
  '会社',
  '名前',
  '種類',
  '种类',
  '國家',
  '国家',
  '報道',
  '报道',
  '報導',
  '新聞',
  '新闻',
  '記事',
  '形容',
  '描述',
  '表示',
  '認為',
  '认为',
  '指出',
  '提到',
  '說明',
  '说明',
];

const englishWords: ReadonlySet<string> = new Set(english.split(' '));
const vietnameseWords: ReadonlySet<string> = new Set(vietnamese.split(' '));
const weakWords: ReadonlySet<string> = new Set(answerNouns.split(' '));
const weakPairs: ReadonlySet<string> = new Set(answerNounsCjk);

const byLength = (words: readonly string[]) => [...new Set(words)].sort((one, other) => other.length - one.length);
const chinesePhrases = byLength(chinese);
const japanesePhrases = byLength(japanese);

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const han = /\p{Script=Han}/u;
const hiragana = /\p{Script=Hiragana}/u;
const hiraganaOnly = /^[\p{Script=Hiragana}ー]+$/u;
/** Chinese words of one character that are as often a part of a longer word: weakened, never blanked. */
const weakCharacters = /[在有於于由被把將将對对和與与及或也都就而又並并會会能可到從从為为這这那其之所個个地得]/u;

/** The question with its Chinese or Japanese question words replaced by blanks, offset for offset. Longer phrases go first. */
export function blankFunctionWords(question: string): string {
  if (kana.test(question)) return blank(question, japanesePhrases);
  return han.test(question) ? blank(question, chinesePhrases) : question;
}

function blank(question: string, phrases: readonly string[]): string {
  let text = question;
  for (const phrase of phrases) {
    if (text.includes(phrase)) text = text.split(phrase).join(' '.repeat(phrase.length));
  }
  return text;
}

/** How much a term, and the way it is written, tells of the subject: 0 to 1. */
export type Importance = (term: string, written: string) => number;

/**
 * How much a term tells of the subject, 0 to 1. Function words count nothing, words for the kind of answer .3 (the answer
 * seldom repeats them), pairs that hold grammar .5; of pairs with hiragana
 * .4 the ends of verbs (明ら), .2 particles (を撤), .1 all hiragana. Set by grammar; raising the low ones makes the
 * gate refuse paraphrases, lowering them lets look-alikes through.
 */
export function importanceIn(language: string | null): Importance {
  const functionWords = language === 'vi' ? vietnameseWords : englishWords;
  return (term, written) => {
    const lower = written.toLowerCase();
    if ((functionWords.has(term) || functionWords.has(lower)) && !isAcronym(written)) return 0;
    if (weakWords.has(term) || weakWords.has(lower) || weakWords.has(singular(lower)) || weakPairs.has(written)) return 0.3;
    if (hiraganaOnly.test(written)) return 0.1;
    if (hiragana.test(written)) return han.test(written[0] ?? '') ? 0.4 : 0.2;
    return han.test(written) && weakCharacters.test(written) ? 0.5 : 1;
  };
}

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');

/** A Chinese or Japanese word for the kind of thing asked for. */
export const isAnswerNoun = (term: string): boolean => weakPairs.has(term);

/** "IT", "WHO" and "US" in capitals are names; the operators of search engines are not. */
const isAcronym = (written: string): boolean => /^(?!(?:AND|OR|NOT)$)\p{Lu}{2,}$/u.test(written);
