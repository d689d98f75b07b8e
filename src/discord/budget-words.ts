/** Which budget is spent; `unknown` when that cannot be read. */
export type SpentBudget = 'questions' | 'person' | 'server' | 'everybody' | 'unknown';

type Words = Readonly<Record<SpentBudget, string>>;

const english: Words = {
  questions:
    'You have had your questions to the language model for today; until midnight UTC I answer with the sentences of the articles themselves.',
  person:
    'Your share of the language model is used up for today; until midnight UTC I answer with the sentences of the articles themselves.',
  server:
    "This server's share of the language model is used up for today; until midnight UTC I answer with the sentences of the articles themselves.",
  everybody:
    'The language model is used up for today; until midnight UTC I answer with the sentences of the articles themselves.',
  unknown:
    'I cannot see just now how much of the language model is used up, so I answer with the sentences of the articles themselves.',
};

const traditional: Words = {
  questions: '您今天可用語言模型回答的提問次數已用完；在世界協調時間午夜前，我會直接以文章原句作答。',
  person: '您今天的語言模型用量已用完；在世界協調時間午夜前，我會直接以文章原句作答。',
  server: '此伺服器今天的語言模型用量已用完；在世界協調時間午夜前，我會直接以文章原句作答。',
  everybody: '今天的語言模型用量已用完；在世界協調時間午夜前，我會直接以文章原句作答。',
  unknown: '目前無法得知語言模型的用量，因此我直接以文章原句作答。',
};

const simplified: Words = {
  questions: '您今天可用语言模型回答的提问次数已用完；在世界协调时间午夜前，我会直接以文章原句作答。',
  person: '您今天的语言模型用量已用完；在世界协调时间午夜前，我会直接以文章原句作答。',
  server: '此服务器今天的语言模型用量已用完；在世界协调时间午夜前，我会直接以文章原句作答。',
  everybody: '今天的语言模型用量已用完；在世界协调时间午夜前，我会直接以文章原句作答。',
  unknown: '目前无法得知语言模型的用量，因此我直接以文章原句作答。',
};

const japanese: Words = {
  questions: '本日、言語モデルに質問できる回数を使い切りました。協定世界時の午前0時までは、記事の文をそのままお答えします。',
  person: '本日の言語モデルの利用枠を使い切りました。協定世界時の午前0時までは、記事の文をそのままお答えします。',
  server: 'このサーバーの本日の言語モデルの利用枠を使い切りました。協定世界時の午前0時までは、記事の文をそのままお答えします。',
  everybody: '言語モデルの本日の利用枠がなくなりました。協定世界時の午前0時までは、記事の文をそのままお答えします。',
  unknown: '言語モデルの利用状況を確認できないため、記事の文をそのままお答えします。',
};

const vietnamese: Words = {
  questions:
    'Bạn đã dùng hết số câu hỏi dành cho mô hình ngôn ngữ hôm nay; đến nửa đêm UTC, tôi trả lời bằng chính các câu trong bài báo.',
  person: 'Phần mô hình ngôn ngữ của bạn hôm nay đã hết; đến nửa đêm UTC, tôi trả lời bằng chính các câu trong bài báo.',
  server: 'Phần mô hình ngôn ngữ của máy chủ này hôm nay đã hết; đến nửa đêm UTC, tôi trả lời bằng chính các câu trong bài báo.',
  everybody: 'Mô hình ngôn ngữ hôm nay đã dùng hết; đến nửa đêm UTC, tôi trả lời bằng chính các câu trong bài báo.',
  unknown: 'Hiện chưa biết mô hình ngôn ngữ đã dùng bao nhiêu, nên tôi trả lời bằng chính các câu trong bài báo.',
};

/** @param language BCP 47, of the question; English where there is no translation */
export function budgetWords(spent: SpentBudget, language: string | null): string {
  if (language?.startsWith('ja')) return japanese[spent];
  if (language?.startsWith('vi')) return vietnamese[spent];
  if (language?.startsWith('zh')) return (language === 'zh-Hans' ? simplified : traditional)[spent];
  return english[spent];
}
