// In: a line. Out: whether it belongs to the page around the articles (menus, cookies, sharing, players, prompts, counters).
// The words are those that news sites and their page builders print in English, Chinese, Japanese and Vietnamese.
// Called by every text layout before a body is put together.
import { OPENING_NOTICES, WHOLE_NOTICES } from './page-notices.js';

/** Whole lines, after their end marks and outer brackets are taken off. */
const WHOLE: readonly RegExp[] = [
  ...WHOLE_NOTICES,
  /^(?:advertisements?|advert|ads?|sponsored(?: content| by .{1,40})?|promoted(?: content)?|廣告|广告|広告|贊助內容|quảng cáo|publicidad|publicité|anzeige|werbung|pr)$/iu,
  /^(?:(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:ad|advertisement|video))?|continue reading(?: below| the (?:main )?story)?|scroll (?:down )?(?:to|for) (?:continue|more).{0,30}|remove ads|skip (?:ad|advertisement))$/iu,
  /^(?:accept(?: all)?(?: cookies?)?(?: (?:and|&) (?:close|continue))?|(?:reject|decline|deny|refuse)(?: all)?(?: cookies?)?|(?:manage|cookie|privacy|customi[sz]e|change)(?: (?:my|your|cookie|cookies|privacy))? (?:preferences|settings|options|choices|policy|notice)|i (?:agree|accept)|agree|got it|allow all|ok(?:ay)?|close|dismiss|同意|接受|拒絕|拒绝|我知道了|全部接受|承諾する|同意する|閉じる|關閉|关闭|đồng ý|chấp nhận|từ chối|đóng)$/iu,
  /^(?:skip to (?:main )?content|skip to|jump to .{1,30}|menu|main menu|navigation|open menu|close menu|toggle .{1,20}|search|log ?in|sign ?in|log ?out|sign ?up|register|my account|subscribe(?: now| today)?|home ?page|home|back(?: to (?:top|home))?|top|next(?: (?:article|page|story|post))?|previous(?: (?:article|page|story|post))?|prev|load more|show more|see (?:all|more)|view (?:all|more)|more|read more|see all|all|搜尋|搜索|登入|登录|註冊|注册|首頁|首页|主頁|主页|選單|菜单|返回|回首頁|返回頂部|上一[篇頁页]|下一[篇頁页]|更多|查看更多|閱讀更多|阅读更多|載入更多|加载更多|ホーム|メニュー|検索|ログイン|会員登録|トップ(?:へ戻る)?|前の記事|次の記事|もっと見る|続きを読む|trang chủ|đăng nhập|đăng ký|tìm kiếm|xem thêm|tải thêm|về đầu trang|danh mục)$/iu,
  /^(?:reading time|read time|time to read|estimated reading time|閱讀時間|阅读时间|閱讀時長|読了(?:時間|目安)?|この記事は約|thời gian đọc).{0,40}$/iu,
  /^(?:about\s+)?[0-9]{1,3}[\s-]*min(?:ute)?s?(?:\s+(?:read|to read|reading))?$|^[0-9]{1,3}\s*(?:phút đọc|分鐘閱讀|分钟阅读|分で読めます)$/iu,
  /^why (?:you can|to|you should) trust\b.{0,80}$|^(?:how we|our) (?:report|test|standards).{0,60}$/iu,
  /^[0-9]{1,4}$|^[0-9]{1,3}(?:[.,][0-9])?[km]?\s*(?:comments?|shares?|likes?|views?|reactions?|則留言|條評論|条评论|次分享|件のコメント|bình luận|lượt xem|lượt thích|chia sẻ)$/iu,
  /^(?:comments?|bình luận|ý kiến|留言|評論|评论|回應|コメント|reader comments|views?|shares?|likes?)\s*[(（:：]?\s*[0-9]{0,6}\s*[)）]?$/iu,
  /^(?:no comments?(?: yet)?|leave a (?:comment|reply).{0,40}|post a comment|add (?:a )?comment|be the first to comment|join the (?:conversation|discussion)|show comments|view comments|hide comments|write a comment|沒有留言|没有评论|發表留言|发表评论|發表評論|張貼留言|コメントを(?:書く|投稿|残す).{0,10}|gửi bình luận|viết bình luận|để lại bình luận)$/iu,
  /^(?:select voice|choose your listening speed|get through articles .{1,30}|slow|normal|fast|faster|slower|[0-9](?:[.][0-9]{1,2})?\s?x|[0-9]{2,4}\s?wpm|play(?: video| audio)?|pause|mute|unmute|volume|speed|stop|rewind|listen(?: to (?:this )?(?:article|story|the article))?(?: now)?|(?:this )?audio (?:is |was )?(?:auto-?)?generated.{0,60}|full ?screen|captions?|subtitles|settings|quality|auto|live|now playing|current time|remaining time|duration|loaded|0?[0-9]{1,2}:[0-9]{2}(?:\s*[/／|]\s*[0-9]{1,2}:[0-9]{2})?|-?[0-9]{1,2}:[0-9]{2}|聆聽(?:文章|新聞)?|收聽(?:新聞|本文)?|收听(?:新闻|本文)?|播放|暫停|暂停|音量|語速|语速|朗読|再生|停止|再生速度|nghe (?:bài(?: viết| báo)?|audio|đọc)|giọng đọc|tốc độ(?: đọc)?|tạm dừng|phát)$/iu,
  /^(?:avatar image|author (?:image|photo|avatar)|image|photo|photos|picture|video|videos|gallery|view (?:gallery|image|photos?)|open (?:image|photo)(?: in gallery)?|(?:click|tap) to (?:enlarge|expand|zoom).{0,30}|enlarge(?: this)? image|expand image|hide caption|toggle caption|show caption|image caption|thumbnail|logo|icon|圖片|图片|照片|影片|視頻|视频|画像|写真|動画|ảnh|video clip)$/iu,
  /^(?:source|sources|nguồn|theo|來源|来源|出處|出处|出典|引用元|ソース)\s*[:：]?$|^no (?:data|videos? available|results?|related .{1,20})$|^(?:không có dữ liệu|暫無數據|暂无数据|データなし)$/iu,
  /^(?:editor[’']?s[’']? (?:picks?|choice)|most (?:read|popular|viewed|shared|recent)|trending(?: now| stories| topics)?|top stories|latest(?: news| stories| headlines)?|breaking(?: news)?|popular(?: now| stories| posts)?|recommended(?: (?:for you|stories|reading))?|you (?:may|might) (?:also )?like|more stories|related(?: (?:stories|articles|topics|news|content|posts|coverage|links|tags))?|read (?:next|also)|up next|in this (?:article|story)|topics?|tags?|labels?|編輯推薦|编辑推荐|熱門(?:文章|新聞)?|热门(?:文章|新闻)?|最多人看|最新消息|最新新聞|最新新闻|相關(?:新聞|文章|報道|報導|閱讀)|相关(?:新闻|文章|报道|阅读)|推薦(?:閱讀|文章)|推荐(?:阅读|文章)|延伸閱讀|延伸阅读|你可能(?:也|還|还)?(?:喜歡|喜欢|感興趣|感兴趣).{0,8}|標籤|标签|關鍵字|关键词|人気記事|関連記事|おすすめ(?:記事)?|ランキング|アクセスランキング|新着記事|タグ|キーワード|tin (?:liên quan|mới(?: nhất)?|nóng|đọc nhiều|cùng chuyên mục)|bài (?:liên quan|viết liên quan|đọc nhiều)|đọc nhiều(?: nhất)?|có thể bạn quan tâm|chủ đề|từ khóa|cùng chuyên mục)\s*[:：]?$/iu,
  /^(?:about(?: us)?|contact(?: us)?|careers?|jobs|help(?: cent(?:er|re))?|faqs?|feedback|site ?map|advertise(?: with us)?|terms(?: (?:of (?:use|service)|(?:and|&) conditions))?|privacy(?: (?:policy|notice|statement))?|cookies?(?: policy)?|rss(?: feeds?)?|e-?paper|newsletters?|podcasts?|apps?|download (?:our|the) app|archives?|關於我們|关于我们|聯絡我們|联系我们|私隱政策|隱私(?:權)?政策|隐私政策|使用條款|使用条款|服務條款|服务条款|網站地圖|网站地图|会社概要|お問い合わせ|プライバシーポリシー|利用規約|サイトマップ|liên hệ|giới thiệu|điều khoản(?: sử dụng)?|chính sách(?: bảo mật)?)$/iu,
  /^(?:posted by|張貼者[:：]|發佈者[:：]|发帖者[:：]|投稿者[:：]?|người đăng[:：]?)\s.{0,80}$|^(?:email this|blogthis!|share to .{1,20}|labels?:.{0,120}|標籤[:：].{0,120}|标签[:：].{0,120}|ラベル[:：].{0,120}|nhãn[:：].{0,120}|tags?:.{0,160}|filed under:?.{0,120}|categories:.{0,120})+$/iu,
  /^[-–—=_*•·.…|/\\<>«»#~\s]+$/u,
];

/** Lines that may go on; the number is the longest line (UTF-16 units) that the pattern is believed for. */
const OPENING: readonly (readonly [pattern: RegExp, longest: number])[] = [
  ...OPENING_NOTICES,
  [
    /\b(?:we|this (?:web)?site|our (?:web)?site|our partners|by (?:clicking|continuing|using|browsing|closing))\b.{0,120}\bcookies?\b|\bcookies?\b.{0,160}\b(?:you (?:agree|accept|consent|can)|your (?:consent|experience|device|preferences|browser)|our (?:policy|privacy|cookie))\b/iu,
    500,
  ],
  [
    /(?:使用|採用|采用|利用|允許|允许|接受).{0,30}(?:cookies?|クッキー)|(?:cookies?|クッキー).{0,30}(?:使用|同意|政策|ポリシー|設定|设置|利用|接受)|(?:sử dụng|chấp nhận|dùng).{0,40}cookies?/iu,
    400,
  ],
  [
    /^(?:share|tweet|chia sẻ|分享|シェア)(?:\s+(?:this|on|to|via|with|article|story|post|page|link|by|bài viết|lên|到|至|facebook|x|twitter|whatsapp|email)\b.{0,60}|[:：].{0,80})?$/iu,
    120,
  ],
  [
    /^(?:sign up|subscribe|register|join)\b.{0,160}(?:newsletter|inbox|updates?|alerts?|briefing|e-?mails?|channel|unlimited|access|daily|weekly|free|today|now|here)\b/iu,
    260,
  ],
  [
    /\b(?:newsletters?|daily briefing|push notifications?)\b.{0,120}\b(?:sign|subscribe|inbox|delivered|get|receive|register)\b|\b(?:get|receive|delivered|want)\b.{0,120}\b(?:newsletters?|inbox)\b|\bnewsletters?\s*[:：]/iu,
    260,
  ],
  [
    /(?:訂閱|订阅|登記|登记|申請|申请).{0,30}(?:電子報|电子报|通訊|通讯|頻道|频道|快訊|快讯|郵件|邮件|newsletter)|(?:ニュースレター|メルマガ|メールマガジン).{0,40}(?:登録|購読|配信)|đăng ký.{0,40}(?:nhận|bản tin|newsletter|email)/iu,
    160,
  ],
  [
    /^(?:follow|like|find|join|add|download)\s.{0,60}\b(?:on|via|from)\s+(?:the\s+)?(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|youtube|tiktok|wechat|weibo|google(?: news)?|threads|bluesky|app store|apple news|social media|flipboard|line|zalo)\b.{0,80}$/iu,
    180,
  ],
  [
    /^(?:追蹤|关注|關注|加入|下載|下载|讚好|按讚|theo dõi|フォロー).{0,40}(?:facebook|line|ig|instagram|telegram|whatsapp|微信|微博|公眾號|公众号|app|應用|应用|頻道|频道|google|youtube|zalo|fanpage|x)/iu,
    120,
  ],
  [/^(?:©|\(c\)|copyright\b|版權所有|版权所有|著作権|bản quyền|®)/iu, 260],
  [
    /(?:all rights reserved|版權所有|版权所有|不得轉載|不得转载|未經.{0,12}(?:轉載|转载)|無断転載|無断複製|powered by|do not sell my|giữ bản quyền|ghi rõ nguồn)/iu,
    260,
  ],
  [
    /^(?:\[?read (?:also|more|next|related)|also read|also on|see also|don[’']t miss|related(?: (?:stories|articles|reading|coverage|news|story|article|post))?|more stories|recommended|watch(?: (?:now|also|live|next))?|listen|in (?:pics|pictures|photos)|explainer|click here|must read|you may (?:also )?like|further reading|延伸閱讀|延伸阅读|相關(?:新聞|文章|報道|報導|閱讀)|相关(?:新闻|文章|报道|阅读)|更多(?:新聞|新闻|文章|報道|报道)|看更多|閱讀更多|阅读更多|推薦閱讀|推荐阅读|另見|参见|関連記事|関連ニュース|あわせて読みたい|こちらもおすすめ|続きを読む|【関連】|【相關】|đọc thêm|xem thêm|đọc tiếp|tin liên quan|bài liên quan|>>+\s*(?:xem|đọc)|mời (?:quý )?(?:độc giả|bạn đọc))\s*[:：|>»]\s*\S/iu,
    260,
  ],
  [
    /^(?:\[?read (?:also|next)|also read|see also|đọc thêm|xem thêm|延伸閱讀|延伸阅读|相關閱讀|相关阅读)\s{1,4}(?=\S)(?!.*[.。][”"’'」]?$)/iu,
    200,
  ],
  [/^(?:more from|more in|explore more|read more (?:from|about|on)|browse)(?:\s[^\s:：,]{1,20}){1,5}$(?<![.。][”"’'」]?)/iu, 90],
  [
    /^(?:got a (?:news )?tip|have a (?:story|tip)|do you have (?:a|information)|contact (?:the|our) (?:author|reporter|newsroom|editors?)|email (?:the|us)|send (?:us )?(?:your )?tips?|for (?:more|all the latest) .{1,60}(?:,? (?:visit|follow|click|subscribe|download)))\b/iu,
    220,
  ],
  [
    /^(?:support (?:our|independent|quality) journalism|become a (?:member|subscriber|supporter)|already a (?:subscriber|member)|to continue reading|this (?:article|content|story) is (?:for|available to) (?:subscribers|members)|try (?:unlimited|.{1,20} free)|start your (?:free )?trial|unlock this|create a free account|(?:本文|此文)(?:僅限|为|為).{0,12}(?:會員|会员|訂閱)|この記事は(?:有料)?会員限定|残り[0-9]+文字)/iu,
    220,
  ],
  [
    /^(?:this (?:video|page|site|website) (?:is (?:not|no longer) (?:available|supported)|requires)|(?:please )?(?:enable|turn on) javascript|your browser does not|loading|you need to enable|sorry, )/iu,
    200,
  ],
];

const SHARE_WORDS = new Set(
  'share tweet post facebook twitter x instagram linkedin whatsapp telegram email e-mail mail print pinterest reddit weibo wechat line messenger threads bluesky mastodon copy link copied save bookmark bookmarks pocket tumblr flipboard google news youtube tiktok rss gift article this on via with to or and by more options follow us like comment zalo viber sms hatena はてなブックマーク はてブ シェア ツイート ポスト 印刷 保存 コピー 分享 轉發 转发 列印 打印 複製連結 复制链接 連結 微信 微博 臉書 脸书 推特 收藏 chia sẻ in lưu sao chép liên kết'.split(
    ' ',
  ),
);

/** At most this many words in a row of sharing buttons. */
const MOST_BUTTONS = 16;

function isButtonRow(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[\s|,/·•:：、]+/u)
    .filter(Boolean);
  return words.length > 0 && words.length <= MOST_BUTTONS && words.every((word) => SHARE_WORDS.has(word));
}

const MENU_PART = /\s+[|·•›»>]\s+/u;

/** "News | Sport | Business | Opinion": several short names, separated, none of them a sentence. */
function isMenuRow(text: string): boolean {
  const parts = text.split(MENU_PART);
  return parts.length >= 4 && parts.every((part) => part.length <= 24 && !/[.!?。]$/u.test(part));
}

/** Whether a line belongs to the page and to no article. */
export function isFurniture(text: string): boolean {
  const bare = text.replace(/^[\s([（【「<]+|[\s)\]）】」>.:：]+$/gu, '');
  if (bare === '') return true;
  if (isButtonRow(bare) || isMenuRow(text)) return true;
  if (bare.length <= 200 && WHOLE.some((pattern) => pattern.test(bare))) return true;
  return OPENING.some(([pattern, longest]) => text.length <= longest && pattern.test(text));
}

/** Words that open a link inside a text and, just as well, a headline above it. */
const OPENS_EITHER = /^(?:explainer|watch|listen|must read|in (?:pics|pictures|photos))\s*[:：|]\s*\S/iu;

/** Furniture where a headline is looked for: "Explainer: …" is a link only below one. */
export function isFurnitureAbove(text: string): boolean {
  return isFurniture(text) && !OPENS_EITHER.test(text);
}
