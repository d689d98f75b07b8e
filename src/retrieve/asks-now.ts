/**
 * Words that ask how things stand now. A missing word costs a line below an answer whose evidence is old; one too many adds that line where
 * nobody missed it, and it is true there as well.
 */
const now =
  /\b(?:now|nowadays|today|to date|so far|currently|current (?=\p{L})|presently|at present|at the moment|these days|latest|most recent(?:ly)?|newest|up[- ]to[- ]date)\b|現在|现在|目前|現時|现时|當前|当前|如今|現今|现今|眼下|迄今|至今|今天|今日|最新|最近|いま(?=[は、のも何誰どい])|今(?=[は、のも何誰どい])|今のところ|現時点|直近|hiện nay|hiện tại|hiện giờ|bây giờ|lúc này|đến nay|hôm nay|mới nhất|gần đây nhất/iu;

export const asksNow = (question: string): boolean => now.test(question);
