// In: the text between two item heads. Out: where the title of the second begins. Called by the feed layout.
import { foldTitle } from '../../line-shape.js';

/** No headline is longer, in UTF-16 units. */
const LONGEST_TITLE = 320;

/**
 * Offset at which the title before a head begins. The blog engine's closing line repeats the title, so it is the best witness;
 * then the line structure; then the words of the address; then the last end of a sentence.
 */
export function titleStart(text: string, from: number, to: number, stated: string | null, url: string | null): number {
  const region = text.slice(from, to);
  const trimmed = region.trimEnd();
  if (stated !== null && trimmed.endsWith(stated)) return from + trimmed.length - stated.length;
  const line = lastPiece(trimmed);
  const candidate = trimmed.slice(line);
  if (stated !== null) {
    const loose = endingLike(candidate, stated);
    if (loose !== null) return from + line + loose;
  }
  const bySlug = url === null || isShort(candidate) ? null : startBySlug(candidate, url);
  if (bySlug !== null) return from + line + bySlug;
  return from + line + (isShort(candidate) ? 0 : afterLastSentence(candidate));
}

function isShort(candidate: string): boolean {
  return candidate.length <= 160 && !/[.!?。！？][”"’']?\s+\p{Lu}[^.!?]{60}/u.test(candidate);
}

/** The last line, or what follows the last mark, address or picture size on it. */
function lastPiece(region: string): number {
  const marks = [
    ...region.matchAll(
      /[\r\n]+\s*|\]\]>\s*|<!\[CDATA\[\s*|https?:\/\/\S+\s*(?:[0-9]{1,4}\s+[0-9]{1,4}(?:\s+|$))?|<[^<>\n]{1,80}>\s*/gu,
    ),
  ];
  const last = marks.filter((mark) => mark.index + mark[0].length < region.length).at(-1);
  const start = last ? last.index + last[0].length : 0;
  const leading = /^(?:[0-9]{1,4}\s+)(?=\p{Lu}|[^\p{L}\p{N}]|\p{Script=Han})/u.exec(region.slice(start));
  return start + (leading && last && /https?:/u.test(last[0]) ? leading[0].length : 0);
}

/** The end of a text that equals the stated title when only letters and digits count. */
function endingLike(candidate: string, stated: string): number | null {
  const wanted = foldTitle(stated);
  for (const start of wordStarts(candidate)) {
    const folded = foldTitle(candidate.slice(start));
    if (folded === wanted) return start;
    if (folded.length < wanted.length) return null;
  }
  return null;
}

/** The place from which on the words are those of the address ("/2025/01/what-is-x/"). */
function startBySlug(candidate: string, url: string): number | null {
  const slug =
    url
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .split('/')
      .at(-1) ?? '';
  const words = decode(slug)
    .toLowerCase()
    .replace(/[.]html?$/, '')
    .split(/[-_]+/)
    .filter((word) => /\p{L}/u.test(word));
  if (words.length < 3) return null;
  let best: { start: number; share: number } | null = null;
  for (const start of wordStarts(candidate)) {
    const said = candidate
      .slice(start)
      .toLowerCase()
      .replace(/[’'‘.]/g, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    const first = said[0];
    if (first !== words[0] || said.length > words.length * 2 + 4) continue;
    const share = words.filter((word) => said.includes(word)).length / words.length;
    if (share >= 0.8 && (best === null || share >= best.share)) best = { start, share };
  }
  return best?.start ?? null;
}

function decode(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

/** Only the end of a long text is looked at. */
function* wordStarts(candidate: string): Generator<number> {
  const from = Math.max(0, candidate.length - LONGEST_TITLE);
  for (const match of candidate.slice(from).matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}“"‘'「《¿¡#$]/gu)) yield from + match.index;
}

function afterLastSentence(candidate: string): number {
  const from = Math.max(0, candidate.length - LONGEST_TITLE);
  const ends = [...candidate.slice(from).matchAll(/[.!?…][”"’')\]]?\s+(?=[\p{Lu}\p{N}“"‘'])|[。！？」](?=[^」』])/gu)];
  const last = ends.filter((end) => candidate.length - from - end.index - end[0].length >= 12).at(-1);
  return last ? from + last.index + last[0].length : from;
}
