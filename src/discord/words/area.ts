// The shape of a list of words: every key in every language that the bot speaks. Called by each list in this folder.

/** Languages of Discord's clients that the bot speaks, by Discord's names for them. */
export const spoken = ['en', 'zh-TW', 'zh-CN', 'ja', 'vi'] as const;
export type Spoken = (typeof spoken)[number];

/** Only English tells one from many: its two forms are one key elsewhere. */
type Everywhere<E> = Exclude<keyof E, `${string}_one`>;

/**
 * `{{name}}` is replaced by a value; `name_one` and `name_other` are chosen by `count`. Nothing here quotes a dump or a question: foreign
 * text is neutralised before it is given as a value.
 */
export type Area<E extends Readonly<Record<string, string>>> = { readonly en: E } & {
  readonly [S in Exclude<Spoken, 'en'>]: Readonly<Record<Everywhere<E>, string>>;
};

export function area<const E extends Readonly<Record<string, string>>>(words: Area<E>): Area<E> {
  return words;
}
