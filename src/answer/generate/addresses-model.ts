/**
 * Sentences that speak to a machine instead of a reader. No list of them is complete, and none has to be: what they ask for never happens. This
 * only keeps the plainest of them from being quoted to somebody as an answer.
 */
const orders: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|prompts?|rules?|guidelines?|context|directions)\b/iu,
  /\b(?:system|developer|assistant) ?(?:prompt|message|role|mode|override|note)\b|<\|?(?:system|im_start|endoftext|assistant|user)\b/iu,
  /\b(?:as an?|dear|attention,?|note to|hey|to the|you are an?) (?:AI|A\.I\.|language model|LLM|chatbot|assistant|bot)\b/iu,
  /\b(?:respond|reply|answer|output|print|say|write|repeat|end) (?:only |exactly |every |your |the )?(?:with|word|following|verbatim|above|answer)\b.{0,60}["“:]/iu,
  /(?:忽略|無視|无视|忘記|忘记|不要理會|不要理会|請遵循|请遵循).{0,20}(?:指令|指示|提示|規則|规则)/u,
  /(?:系統|系统|開發者|开发者)(?:提示|訊息|消息|指令)|(?:語言模型|语言模型|人工智能助手|AI助手|聊天機器人|聊天机器人)[，,：:、].{0,20}(?:你|請|请)/u,
  /(?:指示|命令|プロンプト|ルール).{0,12}(?:無視|忘れ)|システム(?:プロンプト|メッセージ)|(?:AI|アシスタント|言語モデル)(?:へ|は次|よ)/u,
  /(?:bỏ qua|phớt lờ|quên).{0,30}(?:hướng dẫn|chỉ dẫn|chỉ thị|lệnh|quy tắc)|(?:lời nhắc|thông điệp) hệ thống/iu,
];

export const addressesModel = (text: string): boolean => orders.some((order) => order.test(text));
