/** The dictionaries of opencc-js that are read here: "from to" pairs, separated by `|`; several targets by blanks. */
declare module 'opencc-js/dict/*' {
  const pairs: string;

  // biome-ignore lint/style/noDefaultExport: this is how the package exports them
  export default pairs;
}
