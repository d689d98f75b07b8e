const office = /^\p{Script=Han}{0,10}(?:長|长|員|员|理|席|者|授|官|人|書記|书记|師|师)$/u;

/** 資源局局長屠海生: a word before a name that only tells who that is. */
export const isOfficeBefore = (text: string, word: { end: number }, name: { start: number }): boolean =>
  office.test(text.slice(word.end, name.start));
