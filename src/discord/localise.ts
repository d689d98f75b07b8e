import type { LocalizationMap } from 'discord.js';
import { sentences } from './sentences.js';

/** Languages of Discord's clients that the bot speaks besides English. Answers follow the question's language instead. */
type Spoken = 'zh-TW' | 'zh-CN' | 'ja' | 'vi';

/** What a person is told before anything is asked of the archive, in the language of the person's client. */
const refusals: Readonly<Record<string, Readonly<Record<Spoken, string>>>> = {
  [sentences.questionMissing]: {
    'zh-TW': '請寫下您的問題。',
    'zh-CN': '请写下您的问题。',
    ja: '質問を入力してください。',
    vi: 'Vui lòng nhập câu hỏi.',
  },
  [sentences.datesReversed]: {
    'zh-TW': '`from` 晚於 `to`，請對調。',
    'zh-CN': '`from` 晚于 `to`，请对调。',
    ja: '`from` が `to` より後になっています。入れ替えてください。',
    vi: '`from` sau `to`. Vui lòng đổi chỗ.',
  },
  [sentences.serverNotServed]: {
    'zh-TW': '抱歉，這個檔案庫不公開，未對此伺服器開放。',
    'zh-CN': '抱歉，这个档案库不公开，未对此服务器开放。',
    ja: '申し訳ありませんが、このアーカイブは非公開で、このサーバーでは利用できません。',
    vi: 'Xin lỗi, kho lưu trữ này là riêng tư và không mở cho máy chủ này.',
  },
  [sentences.onlyInServer]: {
    'zh-TW': '這只能在伺服器中使用，不能在私訊中使用。',
    'zh-CN': '这只能在服务器中使用，不能在私信中使用。',
    ja: 'これはサーバー内でのみ使えます。ダイレクトメッセージでは使えません。',
    vi: 'Lệnh này chỉ dùng được trong máy chủ, không dùng được trong tin nhắn trực tiếp.',
  },
  [sentences.restarting]: {
    'zh-TW': '我正在重新啟動，無法完成這項要求。請一分鐘後再問一次。',
    'zh-CN': '我正在重新启动，无法完成这项请求。请一分钟后再问一次。',
    ja: '再起動中のため完了できませんでした。1分ほどしてからもう一度お尋ねください。',
    vi: 'Tôi đang khởi động lại nên chưa thể hoàn tất. Vui lòng hỏi lại sau một phút.',
  },
  [sentences.overloaded]: {
    'zh-TW': '現在提問的人很多，請稍後再試。',
    'zh-CN': '现在提问的人很多，请稍后再试。',
    ja: 'ただいま質問が集中しています。少ししてからもう一度お試しください。',
    vi: 'Hiện có nhiều người đang hỏi. Vui lòng thử lại sau giây lát.',
  },
  [sentences.unexpected]: {
    'zh-TW': '抱歉，這裡出了問題，已記錄下來。請再試一次；若再次發生，請告知管理員。',
    'zh-CN': '抱歉，这里出了问题，已记录下来。请再试一次；若再次发生，请告知管理员。',
    ja: '申し訳ありません、問題が発生し、記録しました。もう一度お試しください。繰り返す場合は管理者にお知らせください。',
    vi: 'Xin lỗi, đã có lỗi xảy ra và đã được ghi lại. Vui lòng thử lại; nếu lặp lại, hãy báo cho quản trị viên.',
  },
  [sentences.outdatedControl]: {
    'zh-TW': '這個按鈕來自較早的訊息，已不再有作用。請重新提問。',
    'zh-CN': '这个按钮来自较早的消息，已不再有作用。请重新提问。',
    ja: 'この操作は以前のメッセージのもので、もう使えません。もう一度お尋ねください。',
    vi: 'Nút này thuộc về một tin nhắn cũ và không còn tác dụng. Vui lòng hỏi lại.',
  },
  [sentences.unknownCommand]: {
    'zh-TW': '我已不認得這個指令。請輸入 `/`，從 Discord 顯示的清單中重新選取。',
    'zh-CN': '我已不认得这个指令。请输入 `/`，从 Discord 显示的列表中重新选择。',
    ja: 'このコマンドはもうありません。`/` を入力し、Discord の一覧から選び直してください。',
    vi: 'Tôi không còn nhận ra lệnh này. Hãy gõ `/` và chọn lại từ danh sách của Discord.',
  },
};

/** @param locale of the person's client, as Discord names it. @returns the sentence itself where there is no translation */
export function localise(sentence: string, locale: string | undefined): string {
  const translations: Readonly<Record<string, string>> | undefined = refusals[sentence];
  return translations?.[locale ?? ''] ?? sentence;
}

/** How Discord's own list describes the commands. Their names stay, because messages speak of them. */
export const descriptions = {
  ask: {
    'zh-TW': '向新聞檔案庫提問；每個答案都附來源',
    'zh-CN': '向新闻档案库提问；每个答案都附来源',
    ja: 'ニュースのアーカイブに質問します。回答には必ず出典が付きます',
    vi: 'Hỏi kho lưu trữ tin tức; mọi câu trả lời đều kèm nguồn',
  },
  reindex: {
    'zh-TW': '依資料夾內容更新檔案庫',
    'zh-CN': '根据文件夹内容更新档案库',
    ja: 'アーカイブをフォルダーの内容に合わせて更新します',
    vi: 'Cập nhật kho lưu trữ theo thư mục dữ liệu',
  },
} satisfies Record<string, LocalizationMap>;
