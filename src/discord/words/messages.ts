// What can be done with a message, and what is said where a message is answered.
import { area } from './area.js';

export const messageWords = area({
  en: {
    'askAbout.name': 'Ask about this',
    'check.name': 'Check against the archive',
    'message.empty': 'There are no words in that message that I could ask about.',
    'message.ours': 'That is an answer of mine: use its buttons, or reply to it.',
    'message.unread':
      'Write your question after mentioning me, or use `/ask`. To ask about the message before, which Discord does not show me, open its menu (right click, or hold it) and choose Apps › Ask about this.',
    'message.elsewhere': 'I answer in {{channels}}. With `/ask` you can ask me here, and only you see the answer.',
    'message.mention': 'To go on here, mention me or reply to one of my messages: otherwise Discord does not show me your words.',
    'check.summary':
      '**Checked against the archive:** ✅ {{supported}} supported · ❌ {{contradicted}} contradicted · ❔ {{missing}} not found',
    'check.sources': 'Quotes',
    'check.differs': 'Differs: {{what}}',
    'check.unchecked_one': 'One more sentence was not checked: the text is too long.',
    'check.unchecked_other': '{{count}} more sentences were not checked: the text is too long.',
    'check.moreInFile': 'The whole check with every quote is in the attached file.',
    'check.nothing': 'I found no statement in that message that could be checked.',
  },
  'zh-TW': {
    'askAbout.name': '詢問這則訊息',
    'check.name': '與檔案庫核對',
    'message.empty': '那則訊息中沒有可供提問的文字。',
    'message.ours': '那是我的回答：請使用其按鈕，或直接回覆它。',
    'message.unread':
      '請在提及我之後寫下問題，或使用 `/ask`。若要詢問前一則訊息（Discord 未讓我看到），請開啟其選單（按右鍵或長按），選擇「應用程式 › 詢問這則訊息」。',
    'message.elsewhere': '我在 {{channels}} 回答問題。您也可以在這裡用 `/ask` 提問，答案只有您看得到。',
    'message.mention': '若要在這裡繼續，請提及我或回覆我的訊息；否則 Discord 不會把您的文字給我。',
    'check.summary': '**與檔案庫核對：**✅ 有依據 {{supported}} · ❌ 相抵觸 {{contradicted}} · ❔ 查無 {{missing}}',
    'check.sources': '引文',
    'check.differs': '不同之處：{{what}}',
    'check.unchecked_other': '另有 {{count}} 句未核對：文字太長。',
    'check.moreInFile': '完整的核對結果與所有引文都在附件中。',
    'check.nothing': '那則訊息中沒有可供核對的陳述。',
  },
  'zh-CN': {
    'askAbout.name': '询问这条消息',
    'check.name': '与档案库核对',
    'message.empty': '那条消息中没有可供提问的文字。',
    'message.ours': '那是我的回答：请使用其按钮，或直接回复它。',
    'message.unread':
      '请在提及我之后写下问题，或使用 `/ask`。若要询问前一条消息（Discord 未让我看到），请打开其菜单（右键或长按），选择“应用 › 询问这条消息”。',
    'message.elsewhere': '我在 {{channels}} 回答问题。您也可以在这里用 `/ask` 提问，答案只有您看得到。',
    'message.mention': '若要在这里继续，请提及我或回复我的消息；否则 Discord 不会把您的文字给我。',
    'check.summary': '**与档案库核对：**✅ 有依据 {{supported}} · ❌ 相抵触 {{contradicted}} · ❔ 查无 {{missing}}',
    'check.sources': '引文',
    'check.differs': '不同之处：{{what}}',
    'check.unchecked_other': '另有 {{count}} 句未核对：文字太长。',
    'check.moreInFile': '完整的核对结果与所有引文都在附件中。',
    'check.nothing': '那条消息中没有可供核对的陈述。',
  },
  ja: {
    'askAbout.name': 'これについて質問',
    'check.name': 'アーカイブと照合',
    'message.empty': 'そのメッセージには質問にできる文がありません。',
    'message.ours': 'それは私の回答です。ボタンを使うか、返信してください。',
    'message.unread':
      '私へのメンションに続けて質問を書くか、`/ask` を使ってください。前のメッセージは Discord の都合で読めないため、そのメニュー（右クリックまたは長押し）から「アプリ › これについて質問」を選んでください。',
    'message.elsewhere': '回答は {{channels}} で行います。ここでは `/ask` で質問でき、回答はあなたにだけ表示されます。',
    'message.mention': 'ここで続けるには、私にメンションするか私のメッセージに返信してください。そうしないと文が私に届きません。',
    'check.summary': '**アーカイブと照合：**✅ 裏付けあり {{supported}} · ❌ 矛盾 {{contradicted}} · ❔ 見つからない {{missing}}',
    'check.sources': '引用',
    'check.differs': '異なる点：{{what}}',
    'check.unchecked_other': '文章が長いため、残り {{count}} 文は照合していません。',
    'check.moreInFile': '引用をすべて含む照合結果は添付ファイルにあります。',
    'check.nothing': 'そのメッセージには照合できる記述がありません。',
  },
  vi: {
    'askAbout.name': 'Hỏi về tin nhắn này',
    'check.name': 'Đối chiếu với kho lưu trữ',
    'message.empty': 'Tin nhắn đó không có chữ nào để hỏi.',
    'message.ours': 'Đó là câu trả lời của tôi: hãy dùng các nút, hoặc trả lời tin nhắn đó.',
    'message.unread':
      'Hãy viết câu hỏi sau khi nhắc đến tôi, hoặc dùng `/ask`. Để hỏi về tin nhắn phía trước, mà Discord không cho tôi thấy, hãy mở menu của nó (nhấp chuột phải hoặc giữ) và chọn Ứng dụng › Hỏi về tin nhắn này.',
    'message.elsewhere': 'Tôi trả lời ở {{channels}}. Ở đây bạn có thể hỏi bằng `/ask`, và chỉ mình bạn thấy câu trả lời.',
    'message.mention':
      'Để tiếp tục ở đây, hãy nhắc đến tôi hoặc trả lời tin nhắn của tôi: nếu không Discord không cho tôi thấy chữ của bạn.',
    'check.summary':
      '**Đối chiếu với kho lưu trữ:** ✅ {{supported}} có căn cứ · ❌ {{contradicted}} trái với nguồn · ❔ {{missing}} không tìm thấy',
    'check.sources': 'Trích dẫn',
    'check.differs': 'Khác ở: {{what}}',
    'check.unchecked_other': 'Còn {{count}} câu chưa đối chiếu vì văn bản quá dài.',
    'check.moreInFile': 'Toàn bộ kết quả và mọi trích dẫn nằm trong tệp đính kèm.',
    'check.nothing': 'Tin nhắn đó không có câu nào để đối chiếu.',
  },
});
