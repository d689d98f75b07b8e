// Discord's marks within a line. In: a text. Out: its pieces; what is not closed stays as it was typed.
import type { Inline } from './syntax.js';

/** Deeper marks stay text: nobody nests them, and each level reads its text once more. */
const deepest = 6;

const escapable = /[\\`*_~|>#\-[\](){}<!:@.+]/;

/** Each mark with its closing form, longest first. */
const marks: readonly (readonly [string, 'strong' | 'em' | 'u' | 's' | 'spoiler'])[] = [
  ['**', 'strong'],
  ['__', 'u'],
  ['~~', 's'],
  ['||', 'spoiler'],
  ['*', 'em'],
  ['_', 'em'],
];

export function readInline(text: string, depth = 0): Inline[] {
  const found: Inline[] = [];
  let plain = '';
  let at = 0;
  const take = (piece: Inline | null, length: number): boolean => {
    if (!piece) return false;
    if (plain !== '') found.push({ kind: 'text', text: plain });
    plain = '';
    found.push(piece);
    at += length;
    return true;
  };
  while (at < text.length) {
    const rest = text.slice(at);
    if (rest[0] === '\\' && escapable.test(rest[1] ?? '')) {
      plain += rest[1];
      at += 2;
      continue;
    }
    const [piece, length] = readPiece(rest, text[at - 1] ?? '', depth);
    if (take(piece, length)) continue;
    plain += rest[0];
    at += 1;
  }
  if (plain !== '') found.push({ kind: 'text', text: plain });
  return found;
}

type Read = readonly [Inline | null, number];
const nothing: Read = [null, 0];

function readPiece(rest: string, before: string, depth: number): Read {
  switch (rest[0]) {
    case '`':
      return readCode(rest);
    case '<':
      return readAngle(rest);
    case '[':
      return depth < deepest ? readMaskedLink(rest, depth) : nothing;
    case '@':
      return readEveryone(rest);
    case 'h':
    case 'H':
      return /\w/.test(before) ? nothing : readBareLink(rest);
    case '*':
    case '_':
    case '~':
    case '|':
      return depth < deepest ? readMark(rest, before, depth) : nothing;
    default:
      return nothing;
  }
}

function readCode(rest: string): Read {
  const fence = /^`+/.exec(rest)?.[0] ?? '';
  const end = rest.indexOf(fence, fence.length);
  if (end === -1 || rest[end + fence.length] === '`') return nothing;
  const text = rest.slice(fence.length, end);
  return [{ kind: 'code', text: fence.length > 1 ? text.trim() : text }, end + fence.length];
}

function readAngle(rest: string): Read {
  const end = rest.indexOf('>');
  if (end === -1) return nothing;
  const inner = rest.slice(1, end);
  const length = end + 1;
  const mention = /^(@!?|@&|#)(\d{1,20})$/.exec(inner);
  if (mention) {
    const of = mention[1] === '@&' ? 'role' : mention[1] === '#' ? 'channel' : 'user';
    return [{ kind: 'mention', of, id: mention[2] ?? '', text: '' }, length];
  }
  const command = /^\/([^:>\n]{1,100}):(\d{1,20})$/.exec(inner);
  if (command) return [{ kind: 'mention', of: 'command', id: command[2] ?? '', text: `/${command[1]}` }, length];
  const time = /^t:(-?\d{1,13})(?::([tTdDfFsSR]))?$/.exec(inner);
  if (time) return [{ kind: 'time', seconds: Number(time[1]), style: time[2] ?? 'f' }, length];
  const emoji = /^a?:(\w{2,32}):\d{1,20}$/.exec(inner);
  if (emoji) return [{ kind: 'text', text: `:${emoji[1]}:` }, length];
  if (/^https?:\/\/\S+$/i.test(inner)) return [{ kind: 'link', url: inner, children: [{ kind: 'text', text: inner }] }, length];
  return nothing;
}

function readMaskedLink(rest: string, depth: number): Read {
  const close = closingBracket(rest);
  const target =
    close === -1
      ? null
      : /^\((?:<(https?:\/\/[^\s<>]{1,2000})>|(https?:\/\/[^\s()<>]{1,2000}(?:\([^\s()<>]{0,500}\)[^\s()<>]{0,500})?))(?:\s+"[^"\n]{0,200}")?\)/i.exec(
          rest.slice(close + 1),
        );
  if (!target) return nothing;
  const label = rest.slice(1, close);
  if (label.trim() === '') return nothing;
  const url = target[1] ?? target[2] ?? '';
  return [{ kind: 'link', url, children: readInline(label, depth + 1) }, close + 1 + target[0].length];
}

/** The bracket that closes the first, or -1. */
function closingBracket(rest: string): number {
  let open = 0;
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] === '\\') at += 1;
    else if (rest[at] === '[') open += 1;
    else if (rest[at] === ']') open -= 1;
    if (open === 0) return at;
  }
  return -1;
}

function readEveryone(rest: string): Read {
  const name = /^@(?:everyone|here)\b/.exec(rest)?.[0];
  return name ? [{ kind: 'mention', of: 'everyone', id: '', text: name }, name.length] : nothing;
}

function readBareLink(rest: string): Read {
  const raw = /^https?:\/\/[^\s<>]+/i.exec(rest)?.[0];
  if (!raw) return nothing;
  const url = withoutTrail(raw);
  return [{ kind: 'link', url, children: [{ kind: 'text', text: url }] }, url.length];
}

/** What ends a sentence is no part of the address; a closing bracket only where the address opens one. */
function withoutTrail(url: string): string {
  let end = url.length;
  while (end > 0) {
    const last = url[end - 1] ?? '';
    const unopened = last === ')' && !url.slice(0, end - 1).includes('(');
    if (!/[.,;:!?'"*_~|\]\u3001\u3002\uff0c\uff09\u300d]/.test(last) && !unopened) break;
    end -= 1;
  }
  return url.slice(0, end);
}

function readMark(rest: string, before: string, depth: number): Read {
  for (const [mark, style] of marks) {
    if (!rest.startsWith(mark)) continue;
    // An underscore within a word is part of it.
    if (mark === '_' && /\w/.test(before)) continue;
    if ((mark === '*' || mark === '_') && /\s/.test(rest[1] ?? ' ')) continue;
    const end = closing(rest, mark);
    if (end === -1) continue;
    return [{ kind: 'styled', style, children: readInline(rest.slice(mark.length, end), depth + 1) }, end + mark.length];
  }
  return nothing;
}

/** Where the same mark closes what it opened: not escaped, not inside of code, not half of a longer mark. */
function closing(rest: string, mark: string): number {
  for (let at = mark.length; at < rest.length; at++) {
    if (rest[at] === '\\') at += 1;
    else if (rest[at] === '`') {
      const code = /^`+/.exec(rest.slice(at))?.[0] ?? '`';
      const end = rest.indexOf(code, at + code.length);
      if (end !== -1) at = end + code.length - 1;
    } else if (rest.startsWith(mark, at) && at > mark.length) {
      const isHalf = mark.length === 1 && (rest[at + 1] === mark || rest[at - 1] === mark);
      if (mark.length === 1 && isHalf) {
        // Skip the double mark as one.
        if (rest[at + 1] === mark) at += 1;
        continue;
      }
      if (mark === '_' && /\w/.test(rest[at + 1] ?? '')) continue;
      // `***both***`: the outer mark closes last.
      return mark.length === 2 && rest[at + 2] === mark[0] && rest[mark.length] === mark[0] ? at + 1 : at;
    }
  }
  return -1;
}
