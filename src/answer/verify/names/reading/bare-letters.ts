/** Small Latin letters without accents, apostrophes and hyphens: "Xiu'e" is xiue, "Itō" ito. */
export const bareLetters = (written: string): string =>
  written
    .normalize('NFD')
    .replace(/[\p{M}'’-]/gu, '')
    .toLowerCase();
