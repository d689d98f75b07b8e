import { isVietnamese } from '../quantities/plain.js';

/** What a statement is written in, as far as its script tells: short texts tell no more. */
export type Writing = 'latin' | 'vi' | 'zh' | 'ja';

export function writingOf(text: string): Writing {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const hiragana = text.match(/\p{Script=Hiragana}/gu)?.length ?? 0;
  const katakana = text.match(/\p{Script=Katakana}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\p{M}]+/gu)?.length ?? 0;
  if (han + hiragana + katakana > words) return hiragana > 0 || katakana > han ? 'ja' : 'zh';
  return isVietnamese(text) ? 'vi' : 'latin';
}
