// Numbers within the patterns of quantities, and what they are worth.
import { hanNumber } from './han-number.js';
import { englishNumber, vietnameseNumber } from './word-number.js';

export const toTen = 'two|three|four|five|six|seven|eight|nine|ten';
export const toTwelve = `${toTen}|eleven|twelve`;
export const small = 'an?|one|two|three|four|five|six|seven|eight|nine';
export const han = '[\\d〇零一二三四五六七八九十百千兩两]{1,6}';
export const value = (written = ''): number | null => hanNumber(written);
export const counted = (written = ''): number | null => (/^\d/.test(written) ? Number(written) : englishNumber(written));
export const vietnameseDigit = 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\\d{1,3}';
export const vietnameseValue = (written = ''): number | null =>
  /^\d/.test(written) ? Number(written) : vietnameseNumber(written);
