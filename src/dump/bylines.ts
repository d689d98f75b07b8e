// In: a line, or the beginning of one. Out: the people who wrote the article, as printed. Called by the text layouts.

export interface Byline {
  readonly authors: readonly string[];
  /** What stood before the byline's own word: "Reuters - Reporting by …" gives "Reuters". */
  readonly credit: string | null;
}

const OPENER =
  /^(?:(?:written|reported|reporting|words|story|text|analysis|edited|compiled)\s+by|by|from our correspondent|author|authors|reporter|words|作者|記者|记者|撰文|採訪|采访|文[／/:：]|編輯|编辑|責編|筆者|執筆|取材|文=|記者=|tác giả|phóng viên|theo phóng viên|bởi|par|von|por)(?![\p{Script=Latin}\p{N}])\s*[:：／/|,，]?\s*/iu;
const CREDITED =
  /^(.{2,50}?)\s*(?:[-–—|/:：·•]|\s{2,})+\s*((?:(?:written|reported|reporting|story|analysis)\s+by|by|reporting from)\s.+)$/iu;
const PARTICLES = 'van|von|de|der|den|del|della|di|da|dos|la|le|el|al|bin|binti|ibn|ter|ten|y|st|af|zu';
const GIVEN = `(?:\\p{Lu}[\\p{L}\\p{M}]*(?:[.]\\p{Lu})*[.]?(?:[’'‘-]\\p{L}[\\p{L}\\p{M}]*)*|\\p{Lu}[’']\\p{Lu}\\p{L}+)`;
const LATIN_NAME = new RegExp(`^${GIVEN}(?:\\s+(?:${GIVEN}|${PARTICLES})){0,5}$`, 'u');
const WIDE_NAME =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{2,6}(?:[・·\s][\p{Script=Han}\p{Script=Katakana}ー]{1,8})?$/u;
const SEPARATOR =
  /\s*(?:[,;&、，；/|]|\s+(?:and|và|und|et|y)\s+|(?<=\p{Script=Han})\s*[與与和及]\s*(?=\p{Script=Han})|\s+[與与和及]\s+)\s*/u;
const AFTER_NAME =
  /\s+(?:in|at|from|reporting|reports?|reported|for|with|is|was|contributed|covers|tại|từ|ở)\s.*$|\s+[-–—]+\s.*$|\s*[|(（@<].*$|\s*(?:報道|报道|報導|综合报道|綜合報導|電|电)$/u;

/** A person's name by its shape: capitalised words, or two to six ideographs. */
export function isPersonName(text: string): boolean {
  const name = text.trim();
  if (WIDE_NAME.test(name)) return true;
  return LATIN_NAME.test(name) && name.split(/\s+/).length <= 6 && !NOT_NAMES.test(name);
}

const NOT_NAMES =
  /^(?:the|an?|what|how|why|who|when|where|our|in|on)\s|\b(?:news|times|post|daily|press|agency|media|journal|herald|tribune|gazette|staff|support|images?|photos?|information|article|advertisement|subscribe|business|world|politics|technology|tech|sports?|opinion|culture|science|health|economy|markets?|update|published|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/iu;

/** Names of a list: "A in X, B and C in Y". Words that are no names are left out; "Staff" and desks are kept when they stand alone. */
export function parseNames(list: string): string[] {
  const places = list.replace(
    /[.。;；]\s*(?:edited|editing|additional|writing|compiled|translated|photograph|editor)\b.*$/iu,
    '',
  );
  const names: string[] = [];
  for (const piece of places.split(SEPARATOR)) {
    const name = piece
      .replace(OPENER, '')
      .replace(AFTER_NAME, '')
      .replace(/^[\p{Script=Han}]{2,8}(?:記者|记者)\s+/u, '')
      .replace(/\s*(?:記者|记者|特派員|特派员|編集委員|論説委員|通訊員)$/u, '')
      .replace(/[.。]+$/, '')
      .trim();
    if (isPersonName(name) && !/^(?:the|a|an)\s/iu.test(name) && !names.includes(name)) names.push(name);
  }
  // "in Taipei, Taiwan": a country after a place parses as a name of one word; people sign with two unless nobody does.
  const full = names.filter((name) => /\s|\p{Script=Han}|\p{Script=Katakana}/u.test(name));
  return full.length > 0 ? full : names;
}

/** No byline is longer; those with a place for each of four authors come near. */
const LONGEST_BYLINE = 320;

/** A line that says who wrote the article, by a word such as "By". */
export function readByline(text: string): Byline | null {
  if (text.length > LONGEST_BYLINE) return null;
  const credited = CREDITED.exec(text);
  const own = credited?.[2] ?? text;
  if (!OPENER.test(own) && !/^reporting from\s/iu.test(own)) return null;
  // "Reporting from X" names a place.
  if (/^reporting from\s/iu.test(own)) return { authors: [], credit: credited?.[1]?.trim() ?? null };
  const list = own.replace(OPENER, '');
  const first = /^[^,;，、；]{0,60}/u.exec(list)?.[0] ?? '';
  if (!startsWithName(first) && !isDesk(list)) return null;
  if (!credited && /[.。!?]$/u.test(list) && list.split(/\s+/u).length > 8) return null;
  return { authors: parseNames(cutSentence(list)), credit: credited?.[1]?.trim() ?? null };
}

/** "By Staff Writer", "By our correspondent": a byline without a name. */
function isDesk(list: string): boolean {
  return (
    /^(?:staff|our|the|a|an|agencies|editorial|newsroom|web|wire|.{2,30}\b(?:staff|desk|team|reporters?|correspondents?|writers?|bureau|newsroom|agency|news|agencies))\b.{0,30}$/iu.test(
      list,
    ) && list.length <= 60
  );
}

function startsWithName(text: string): boolean {
  const bare = text.replace(SEPARATOR, '\u0000').split('\u0000')[0]?.replace(AFTER_NAME, '').trim() ?? '';
  return isPersonName(bare) || WIDE_NAME.test(bare.slice(0, 3));
}

/** The part before a second sentence ("… from Taipei. Jane Doe covers business"). */
function cutSentence(list: string): string {
  return list.replace(/(?<=[\p{Ll}\p{Script=Han}]{2})[.。]\s.*$/u, '').replace(/\s+-\s+.*$/u, '');
}

/** A line of nothing but names, with or without places: "A B and C D", "A Bin Shanghai" (a blank lost between name and place). */
export function readNamesLine(text: string): readonly string[] | null {
  if (text.length > 160 || /[.!?。！？:：]$/u.test(text.replace(/\b(?:Jr|Sr)[.]$/, ''))) return null;
  const several = namesWithPlaces(text);
  if (several) return several;
  const glued = /^((?:\p{Lu}[\p{L}.’'-]*\s+){1,4}?\p{Lu}[\p{L}’'-]*?\p{Ll})in\s+\p{Lu}[\p{L}\s.’'-]{1,30}$/u.exec(text);
  if (glued?.[1] && isPersonName(glued[1])) return [glued[1]];
  const pieces = text.split(SEPARATOR).filter(Boolean);
  if (pieces.length === 0 || pieces.length > 8) return null;
  const names = pieces.map((piece) =>
    piece
      .replace(/\s+(?:in|at|from|tại)\s+\p{Lu}[\p{L}\s.’'-]{1,30}$/u, '')
      .replace(/^\p{Script=Han}{2,8}(?:記者|记者)\s+(?=\p{Script=Han}{2,4}$)/u, '')
      .trim(),
  );
  const people = names.filter(
    (name, at) => isPersonName(name) && (/\s/u.test(name) || (/^\p{Script=Han}/u.test(name) && name !== pieces[at])),
  );
  if (people.length === 0 || people.length * 2 < pieces.length || !names.every((name) => isPersonName(name))) return null;
  return people;
}

/** "A Bin Xand C Din Y": a list in which the blanks before "in" and "and" were lost. Every piece has its place. */
function namesWithPlaces(text: string): readonly string[] | null {
  const pieces = text.split(/(?:(?<=\p{Ll})|\s)and\s+(?=\p{Lu})|,\s*/u);
  if (pieces.length < 2 || pieces.length > 6) return null;
  const names = pieces.map((piece) => NAME_WITH_PLACE.exec(piece)?.[1]?.trim());
  return names.every((name) => name !== undefined && /\s/u.test(name) && isPersonName(name))
    ? names.filter((name) => name !== undefined)
    : null;
}

const NAME_WITH_PLACE = /^((?:\p{Lu}[\p{L}.’'-]*\s+){1,4}?\p{Lu}[\p{L}’'-]*?\p{Ll})\s?in\s+\p{Lu}[\p{L}\s.’'-]{1,30}$/u;
