import { readInline } from './read-inline.js';
import type { Names } from './render.js';
import type { Inline } from './syntax.js';

/** A text in one line, without its marks: where it is itself part of something to press. */
export function plainText(text: string, names: Names): string {
  return readInline(text.replace(/\s+/g, ' '))
    .map((piece) => plainPiece(piece, names))
    .join('');
}

function plainPiece(piece: Inline, names: Names): string {
  switch (piece.kind) {
    case 'styled':
      return piece.style === 'spoiler' ? '▒▒▒' : piece.children.map((child) => plainPiece(child, names)).join('');
    case 'link':
      return piece.children.map((child) => plainPiece(child, names)).join('');
    case 'mention':
      return plainMention(piece, names);
    case 'time':
      return new Date(piece.seconds * 1000).toLocaleString();
    default:
      return piece.text;
  }
}

function plainMention({ of, id, text }: Extract<Inline, { kind: 'mention' }>, names: Names): string {
  if (of === 'user') return `@${names.user(id) ?? 'unknown-user'}`;
  if (of === 'role') return `@${names.role(id) ?? 'unknown-role'}`;
  return of === 'channel' ? `#${names.channel(id) ?? 'No Access'}` : text;
}
