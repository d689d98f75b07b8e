const comparing =
  /\b(?:compare[ds]?|comparing|comparison|versus|vs)\b|\bdifferences? between\b|\bdiffer(?:s|ed)? (?:from|on|about|in)\b|比較|比较|對比|对比|有何不同|有什麼不同|有什么不同|の違い|どう違|so sánh|khác nhau/iu;

/** Whether the question wants accounts set side by side, which no single sentence of an archive does. */
export const asksComparison = (text: string): boolean => comparing.test(text);
