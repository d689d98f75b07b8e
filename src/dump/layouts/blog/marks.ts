// In: a line of a blog. Out: what it is besides running text: a label banner, the mark of a translation, of notes, of a remark, of a sequel.
// The words are those that blogs use in English, Chinese, Japanese and Vietnamese. Called by the blog layout.
import { weightOf } from '../../line-shape.js';

const TRANSLATION =
  /^(?:(?:my |a |the |rough |free |machine |google |ai |unofficial |full )*(?:(?:chinese|english|japanese|vietnamese|french|german|spanish|korean|traditional chinese|simplified chinese)\s+)?(?:translation|translated(?: version| text)?|version)(?:\s+(?:in|into|to|from|by)\s.{2,40})?|in (?:english|chinese|japanese|vietnamese)|(?:以下[為为是]?)?(?:中文|英文|日文|越文|英語|日語|中|漢語|汉语|繁體|簡體|google|機器|机器|ai)?(?:翻譯|翻译|譯文|译文|翻訳|訳文|和訳|日本語訳|英訳|中訳|対訳|全訳|仮訳|拙訳|試訳|訳|譯本|譯|译)(?:如下|文|稿|版)?|(?:日本語|中国語|英語)(?:翻訳|訳|版)|bản dịch(?: .{2,30})?|dịch(?: .{2,30})?|lược dịch|traduction|traducción|übersetzung|перевод|번역)$/iu;
const NOTES =
  /^(?:(?:foot|end|my |author[’']?s? |blogger[’']?s? |editor[’']?s? )?notes?|remarks? and notes|explanatory notes?|references?|glossary|p\.?\s?s\.?|註|注|註釋|注释|註解|注解|備註|备注|附註|附注|筆記|笔记|名詞解釋|名词解释|注記|脚注|補足|メモ|ノート|ghi chú|chú thích|chú giải|ghi chép|anmerkungen?|notas?)$/iu;
const REMARK =
  /^(?:(?:my |the |personal |blogger[’']?s? |some )*(?:comments?|remarks?|thoughts?|opinion|view|views|reflections?|take|observations?|commentary|reaction)|評論|评论|我的(?:看法|評論|评论|意見|意见|感想|想法|觀點|观点|點評)|個人(?:看法|意見|感想|評論)|个人(?:看法|意见|感想|评论)|感想|後記|后记|按語|編按|點評|点评|短評|短评|博主評|小結|コメント|私見|私の(?:感想|意見|コメント|考え)|所感|bình luận|nhận xét|ý kiến(?: của tôi| cá nhân)?|suy nghĩ(?: của tôi)?|lời bàn|cảm nghĩ)$/iu;
const SEQUEL =
  /^(?:(?:to be )?continued?(?: (?:from|in|on|tomorrow|next|below|later).{0,50})?|continue|continuing|cont[’']?d?\.?|part (?:one|two|[0-9]+)|end|the end|待續|待续|未完(?:待[續续])?|續|续|繼續|继续|接上(?:文|篇|回)|上接.{0,20}|下接.{0,20}|完|全文完|つづく|続く|続き|つづき|前回の続き|次回に続く|次号に続く|còn tiếp|tiếp theo|còn nữa|tiếp|hết|tiếp theo (?:kỳ|phần) trước|à suivre|fortsetzung(?: folgt)?|continuará)$/iu;
const BANNER =
  /^(?:顯示(?:具有|包含|有|標籤|標記)|显示(?:标签|具有|包含|有)|showing posts|show all posts|displaying posts|posts? (?:tagged|labell?ed|filed|with (?:the )?label|in category)|(?:category|tag|label|monthly|daily|yearly|author)? ?archives?\s*[:：]|browsing (?:category|tag)|entries tagged|(?:tag|label|category)\s*[:：]|標籤\s*[:：]|标签\s*[:：]|分類\s*[:：]|分类\s*[:：]|ラベル|カテゴリー?\s*[:：]|タグ\s*[:：]|hiển thị (?:các )?bài|nhãn\s*[:：]|thẻ\s*[:：]|chuyên mục\s*[:：]|older posts?|newer posts?|較舊的文章|较旧的博文|較新的文章|较新的博文|前の投稿|次の投稿|古い投稿|新しい投稿|bài đăng (?:cũ|mới) hơn|subscribe to\s*[:：]|訂閱\s*[:：]|订阅\s*[:：]|登録\s*[:：]|đăng ký\s*[:：])|(?:標籤的文章|标签的博文|顯示所有文章|显示所有博文|show all posts|の投稿を表示しています|すべての投稿を表示|hiển thị tất cả bài đăng)[.。]?$/iu;

/** Words without brackets, dashes and end marks around them. */
function bare(text: string): string {
  return text.replace(/^[\s([（【〔［<《「*_~=—–-]+|[\s)\]）】〕］>》」*_~=—–:：.。…-]+$/gu, '');
}

const LONGEST_MARK = 70;

function marks(pattern: RegExp): (text: string) => boolean {
  return (text) => weightOf(text) <= LONGEST_MARK * 2 && text.length <= LONGEST_MARK && pattern.test(bare(text));
}

export const isTranslationMark = marks(TRANSLATION);
export const isNotesMark = marks(NOTES);
export const isRemarkMark = marks(REMARK);
export const isSequelMark = marks(SEQUEL);

export function isBanner(text: string): boolean {
  return weightOf(text) <= 260 && BANNER.test(text);
}

const CONCLUSION =
  /^(?:so\b|well,|in (?:my (?:opinion|view)|short|conclusion|sum)|to (?:conclude|sum up|me)\b|overall|apparently|i (?:am|think|believe|feel|wonder|find|guess|hope|agree|see|was|have|would)\b|personally|it seems to me|my (?:comment|view|take|opinion|guess|thoughts?)|所以|那麼|那么|因此看來|總之|总之|總的來說|总的来说|看來|看来|我(?:想|認為|认为|覺得|觉得|相信|很|對|对|的|在|個人|个人|好奇|希望)|在我看來|在我看来|個人認為|个人认为|本人|筆者|笔者|というわけで|さて|つまり|要するに|私は|私の|個人的に|思うに|それにしても|なるほど|vậy|như vậy|vì vậy|tóm lại|theo tôi|tôi (?:nghĩ|cho|tin|thấy|rất|tự hỏi|hy vọng)|cá nhân tôi|nói chung|thế là)/iu;
export function opensRemark(text: string): boolean {
  return CONCLUSION.test(text);
}
