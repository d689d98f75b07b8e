// Patterns of lines that sites print about the page itself: players, browsers, access. Called by furniture.

/** Whole lines, after their end marks and outer brackets are taken off. */
export const WHOLE_NOTICES: readonly RegExp[] = [
  /^(?:keyboard shortcuts|accessibility (?:links|help|statement|options|menu|settings))(?: for .{1,30})?$/iu,
  /^[0-9]{1,3}-minute (?:listen|watch|read)$|^(?:view |read |show |hide )?(?:full )?transcript$|^heard on .{2,60}$/iu,
  /^(?:字[体體號号](?:大小)?\s*[:：]?\s*(?:[小中大]\s*){0,3}|分享到?|轉發到?|转发到?|[纠糾][错錯]|我要[纠糾][错錯]|報錯|报错|[阅閱][读讀][上下]一[篇則则]|上一篇.{0,40}|下一篇.{0,40}|深度[观觀]察|打印|列印|[扫掃].{0,12}(?:二[维維][码碼]|扫描|掃描).{0,20})$/u,
  /^(?:責任|责任|值班|本文)?(?:編輯|编辑|編審|校對|校对|審核|审核|責編|责编|監製|监制)\s*[:：]\s*.{1,16}?[)）】]?\s*[0-9]{0,8}$/u,
  /^(?:view|open|show|see)(?: (?:this|the))? (?:image|picture|photo|video|gallery|map)s? in .{1,20}$|^ad(?:vertisement)? feedback$|^(?:link )?copied!?$|^learn more$/iu,
  /^listen(?: to (?:this |the )?(?:article|story|report))?\s*[·•|,–-]?\s*[0-9]{1,3}(?::[0-9]{2})?\s*(?:min(?:ute)?s?)?$/iu,
  /^(?:share|print|save|email|gift|bookmark)(?: (?:the|this|full|entire|whole)){1,2} (?:article|story|page|post)$|^(?:load|show|view|see) more(?: \S{2,20}){1,2}$|^thanks for sharing!?$|^summary$/iu,
  /^\p{Lu}[\p{L}.]{1,11}(?: \p{Lu}[\p{L}.]{1,11}){0,2}\s?[—–]$/u,
  /^(?:シェア|ツイート|ポスト|印刷|保存)する$|^注目の?(?:ワード|キーワード|記事)$/u,
];

/** Lines that may go on; the number is the longest line (UTF-16 units) that the pattern is believed for. */
export const OPENING_NOTICES: readonly (readonly [pattern: RegExp, longest: number])[] = [
  [
    /(?:建議|建议|推薦|推荐)(?:您|你)?(?:使用|採用|采用).{0,60}(?:Chrome|Firefox|Edge|Safari|瀏覽器|浏览器)|(?:best (?:viewed|experience).{0,40}|recommend(?:ed)? .{0,30})(?:browser|Chrome|Firefox|Safari)|推奨(?:ブラウザ|環境)/iu,
    160,
  ],
  [/^(?:請|请)(?:您)?(?:先)?同意.{0,20}(?:隱私|隐私|條款|条款|政策|規範|规范)/u, 120],
  [
    /(?:贊助|赞助|捐款|小額).{0,20}(?:新聞自由|新闻自由|獨立媒體|独立媒体|優質新聞|优质新闻)|(?:新聞|新闻|媒體|媒体)?(?:報料|报料|爆料)(?:電話|电话|熱線|热线|信箱)?\s*[:：]/u,
    120,
  ],
  [
    /^(?:click|tap|press) to (?:share|e-?mail|print|copy|tweet)\b|\(opens in (?:a )?new (?:window|tab)\)$|^unlock (?:the|this|our|full|unlimited)\b/iu,
    120,
  ],
  [/\bin (?:this|our|her|his|the) (?:daily|weekly|monthly) newsletter\b/iu, 200],
  [/\bBlogThis!|^以電子郵件傳送|^通过电子邮件发送/u, 160],
  [/^(?:有料|無料)(?:会員|期間|登録)|^この記事は(?:有料|会員)|(?:続き|全文)を(?:お)?読(?:み|む)/u, 100],
  [/^Support (?:our|us|independent)\b[^.,;]{0,40}$|^Support [tT]he(?: \p{Lu}\p{L}*){1,4}$/u, 60],
  [/^(?:相關|相关)?(?:字詞|字词|標籤|标签|關鍵[字詞]|关键[字词])\s*[:：﹕]/u, 100],
];

/** A listing goes on below its last article, or a site begins to speak of itself. */
export const ENDS_ARTICLES =
  /^(?:load|show|view|see) more(?: \S{2,20}){0,2}$|^(?:載入|加载|查看|顯示|显示)更多\S{0,6}$|^もっと見る$|^(?:xem|tải) thêm$|^back to (?:the )?top$/iu;
