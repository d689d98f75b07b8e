// In: a stretch of an item. Out: the line that a blog engine puts under it ("The post … appeared first on …"). Called by the feed layout.

export interface ClosingLine {
  /** Offsets in the text given. */
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly outlet: string;
}

/** WordPress's own sentence, as it is translated. Title, then outlet. */
const FORMS: readonly RegExp[] = [
  /\bThe post (.{1,400}?) (?:first )?appeared (?:first )?on ([^\n]{2,120})/gu,
  /(?:文章)?[〈《「“]?([^\n〈《「]{2,200}?)[〉》」”]?(?:這篇文章|这篇文章|一文)?(?:最早|最先|首先|首次)(?:發佈|发布|發表|发表|出現|出现|刊登|刊於)(?:於|于|在)?\s?([^\n]{2,80})/gu,
  /投稿\s?([^\n]{2,200})\s?は\s?([^\n]{2,80}?)\s?に最初に(?:表示|公開|掲載)されました/gu,
  /\bBài viết (.{1,400}?) (?:đã )?xuất hiện (?:đầu tiên|lần đầu)(?: vào ngày| trên| tại)? ([^\n]{2,120})/gu,
  /\bL[’'](?:article|entrée) (.{1,400}?) est apparue? en premier sur ([^\n]{2,120})/gu,
  /\bLa entrada (.{1,400}?) (?:se publicó primero|aparece primero) en ([^\n]{2,120})/gu,
  /\bDer Beitrag (.{1,400}?) erschien zuerst auf ([^\n]{2,120})/gu,
];

export function findClosingLines(text: string): ClosingLine[] {
  const found: ClosingLine[] = [];
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const [whole, title = '', rest = ''] = match;
      const outlet = outletOf(rest);
      const cut = whole.length - rest.length + rest.indexOf(outlet) + outlet.length;
      const after = /^[》」”〉]?\s?[.。]?/u.exec(text.slice(match.index + cut))?.[0].length ?? 0;
      const end = /に最初に/u.test(whole) ? match.index + whole.length : match.index + cut + after;
      found.push({ start: match.index, end, title: title.trim(), outlet });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Up to the end of the sentence: a stop inside a name ("CNN.co.jp", "St. Louis Post") does not end it, a mark of the feed does. */
function outletOf(rest: string): string {
  const end =
    /[.。]?\s*(?:\]\]>|<!\[|https?:)|[.。]\s+(?=[\p{Lu}\p{N}\p{Script=Han}"“‘])(?<!\b(?:St|Dr|Mt|U[.]S|U[.]K)[.]\s+)|[.。]\s*$|$/u.exec(
      rest,
    );
  const name = rest.slice(0, end?.index ?? rest.length);
  return name.replace(/^[《「“〈]/u, '').replace(/[》」”〉.。\s]+$/u, '');
}
