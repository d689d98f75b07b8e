/** "No, …", 不會，…, いいえ、…: it answers a question that is not told, and denies nothing of what follows. */
const answer =
  /^\s*(?:no|yes|not (?:yet|really|quite)|(?:[還还]|並|并)?[沒没]有|不(?:[會会是]|能|可以)?|[會会]|是的?|尚未|[還还]未|未有|いいえ|いえ|はい|まだ(?:です)?|không(?: phải)?|chưa|có|rồi|vâng|đúng(?: vậy)?)\s*(?:[,，、:：;；。!！—–-]\s*|\.\s+)(?=\S)/iu;

/** What a statement tells, without the yes or no that it gives first. */
export const withoutAnswer = (text: string): string => text.replace(answer, '');
