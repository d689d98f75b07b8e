/** The dictionaries of opencc-js that are read here: "from to" pairs, separated by `|`; several targets by blanks. */
declare module 'opencc-js/dict/*' {
  const pairs: string;

  export { pairs as default };
}
