import { toRomaji } from 'wanakana';
import { bareLetters } from './bare-letters.js';

/** Kana in small Latin letters, long vowels as short ones: クワハタ is kuwahata, オオノ and "Ohno" are ono. */
export const romajiOf = (kana: string): string => shortened(toRomaji(kana));

/** A name in Latin letters as `romajiOf` writes it, whatever it does with long vowels: "Itō", "Itou" and "Ito" are one. */
export const shortened = (written: string): string =>
  bareLetters(written)
    .replace(/oh(?![aeiou])/g, 'o')
    .replace(/ou|oo/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/m(?=[bmp])/g, 'n');
