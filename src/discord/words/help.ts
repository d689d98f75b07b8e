// /help: what the bot does and how, with its commands. Examples belong to no archive in particular.
import { area } from './area.js';

export const helpWords = area({
  en: {
    'help.name': 'help',
    'help.description': 'What I can do, with examples',
    'help.text': [
      'I answer from an archive of news articles. Every statement shows its source: outlet, date, file and line, with the words it rests on. When the archive does not hold the answer, I say so.',
      '**Ask** with {{ask}}, by mentioning me, or in a direct message, in your own language:',
      '- *Who announced it, and when?*',
      '- *What did one newspaper say about it in April?*',
      '- *How many reports are there on it?*',
    ].join('\n'),
    'help.commands': 'Commands',
    'help.administrators': 'For administrators: {{commands}}',
    'help.more': [
      '**Going on**: reply to my answer, or press _Follow up_; what I took over from before is shown.',
      '**Who sees it**: answers in a channel are seen by all there, unless you choose `{{private}}` or the server has set it so; whatever you open with a button on somebody else’s answer, only you see.',
      '**Limits**: a source can be wrong. Read its words below the answer, or open them in their place.',
    ].join('\n'),
  },
  'zh-TW': {
    'help.name': '說明',
    'help.description': '我能做什麼，附範例',
    'help.text': [
      '我根據新聞檔案庫作答。每句話都附來源：媒體、日期、檔案與行號，以及所依據的原文。檔案庫沒有答案時，我會直說。',
      '**提問**：使用 {{ask}}、提及我，或傳送私訊，用您自己的語言：',
      '- *是誰宣布的？何時宣布？*',
      '- *某家報紙四月時怎麼說？*',
      '- *相關報導有幾篇？*',
    ].join('\n'),
    'help.commands': '指令',
    'help.administrators': '管理員專用：{{commands}}',
    'help.more': [
      '**接著問**：回覆我的答案，或按「接著問」；沿用了前文的哪些內容會顯示出來。',
      '**誰看得到**：頻道中的答案所有人都看得到，除非您選了 `{{private}}` 或伺服器如此設定；在別人的答案上按按鈕開啟的內容，只有您看得到。',
      '**限制**：來源可能有誤。請閱讀答案下方的原文，或在原處開啟。',
    ].join('\n'),
  },
  'zh-CN': {
    'help.name': '帮助',
    'help.description': '我能做什么，附示例',
    'help.text': [
      '我根据新闻档案库作答。每句话都附来源：媒体、日期、文件与行号，以及所依据的原文。档案库没有答案时，我会直说。',
      '**提问**：使用 {{ask}}、提及我，或发送私信，用您自己的语言：',
      '- *是谁宣布的？何时宣布？*',
      '- *某家报纸四月时怎么说？*',
      '- *相关报道有几篇？*',
    ].join('\n'),
    'help.commands': '指令',
    'help.administrators': '管理员专用：{{commands}}',
    'help.more': [
      '**接着问**：回复我的答案，或按“接着问”；沿用了前文的哪些内容会显示出来。',
      '**谁看得到**：频道中的答案所有人都看得到，除非您选了 `{{private}}` 或服务器如此设置；在别人的答案上按按钮打开的内容，只有您看得到。',
      '**限制**：来源可能有误。请阅读答案下方的原文，或在原处打开。',
    ].join('\n'),
  },
  ja: {
    'help.name': 'ヘルプ',
    'help.description': 'できることと使い方の例',
    'help.text': [
      'ニュース記事のアーカイブをもとにお答えします。どの文にも出典（媒体、日付、ファイルと行、もとになった言葉）が付きます。アーカイブに答えがないときは、そうお伝えします。',
      '**質問**は {{ask}}、私へのメンション、またはダイレクトメッセージで、ご自分の言語でどうぞ：',
      '- *誰がいつ発表しましたか？*',
      '- *ある新聞は4月にどう伝えましたか？*',
      '- *それについての報道は何件ありますか？*',
    ].join('\n'),
    'help.commands': 'コマンド',
    'help.administrators': '管理者用：{{commands}}',
    'help.more': [
      '**続けて質問**：回答に返信するか、ボタンを押してください。前の質問から引き継いだ内容は表示されます。',
      '**誰に見えるか**：チャンネルでの回答は全員に見えます。`{{private}}` を選ぶか、サーバーがそう設定している場合を除きます。他の人の回答のボタンで開いたものは、あなたにだけ見えます。',
      '**限界**：出典が誤っていることもあります。回答の下の言葉を読むか、元の場所で開いてご確認ください。',
    ].join('\n'),
  },
  vi: {
    'help.name': 'trợ-giúp',
    'help.description': 'Tôi làm được gì, kèm ví dụ',
    'help.text': [
      'Tôi trả lời từ kho lưu trữ tin tức. Mỗi câu đều kèm nguồn: báo, ngày, tệp và dòng, cùng nguyên văn làm căn cứ. Khi kho không có câu trả lời, tôi nói rõ.',
      '**Hỏi** bằng {{ask}}, bằng cách nhắc đến tôi, hoặc trong tin nhắn trực tiếp, bằng tiếng của bạn:',
      '- *Ai đã công bố, và khi nào?*',
      '- *Một tờ báo đã nói gì về việc đó hồi tháng 4?*',
      '- *Có bao nhiêu bài về việc đó?*',
    ].join('\n'),
    'help.commands': 'Lệnh',
    'help.administrators': 'Dành cho quản trị viên: {{commands}}',
    'help.more': [
      '**Hỏi tiếp**: trả lời câu trả lời của tôi, hoặc bấm nút hỏi tiếp; những gì lấy từ trước sẽ được hiển thị.',
      '**Ai thấy**: câu trả lời trong kênh thì mọi người ở đó đều thấy, trừ khi bạn chọn `{{private}}` hoặc máy chủ đặt như vậy; những gì bạn mở bằng nút ở câu trả lời của người khác thì chỉ bạn thấy.',
      '**Giới hạn**: nguồn có thể sai. Hãy đọc nguyên văn bên dưới, hoặc mở nó trong ngữ cảnh.',
    ].join('\n'),
  },
});
