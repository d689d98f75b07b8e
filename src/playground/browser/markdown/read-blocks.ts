// Discord's marks at the beginning of a line: fences, quotes, headings, small print, lists. In: a text. Out: its blocks.
import { readInline } from './read-inline.js';
import type { Block } from './syntax.js';

const deepestQuote = 3;

export function readBlocks(text: string, depth = 0): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (const fence of text.matchAll(/```(?:([\w+-]{1,20})\n)?([\s\S]*?)```\n?/g)) {
    if (fence.index < from || (fence[2] ?? '') === '') continue;
    blocks.push(...readLines(text.slice(from, fence.index).replace(/\n$/, ''), depth));
    blocks.push({ kind: 'fence', language: fence[1] ?? '', text: (fence[2] ?? '').replace(/^\n|\n$/g, '') });
    from = fence.index + fence[0].length;
  }
  blocks.push(...readLines(text.slice(from), depth));
  return blocks;
}

function readLines(text: string, depth: number): Block[] {
  if (text === '') return [];
  const lines = text.split('\n');
  const blocks: Block[] = [];
  let plain: string[] = [];
  const flush = (): void => {
    if (plain.length > 0) blocks.push({ kind: 'lines', children: readInline(plain.join('\n')) });
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const [block, used] = readBlock(lines, at, depth);
    if (block) {
      flush();
      blocks.push(block);
    } else plain.push(lines[at] ?? '');
    at += used;
  }
  flush();
  return blocks;
}

function readBlock(lines: readonly string[], at: number, depth: number): readonly [Block | null, number] {
  const line = lines[at] ?? '';
  const heading = /^(#{1,3})\s+(\S.*)$/.exec(line);
  if (heading) return [{ kind: 'heading', level: heading[1]?.length ?? 1, children: readInline(heading[2] ?? '') }, 1];
  const subtext = /^-# (.*)$/.exec(line);
  if (subtext) return [{ kind: 'subtext', children: readInline(subtext[1] ?? '') }, 1];
  if (line.startsWith('>>> ') && depth < deepestQuote) {
    const rest = [line.slice(4), ...lines.slice(at + 1)].join('\n');
    return [{ kind: 'quote', children: readBlocks(rest, depth + 1) }, lines.length - at];
  }
  if (/^> /.test(line) && depth < deepestQuote) return readQuote(lines, at, depth);
  if (listItem.test(line)) return readList(lines, at, 0);
  return [null, 1];
}

function readQuote(lines: readonly string[], at: number, depth: number): readonly [Block, number] {
  let end = at;
  while (end < lines.length && /^>(?: |$)/.test(lines[end] ?? '')) end += 1;
  const inner = lines.slice(at, end).map((line) => line.slice(2));
  return [{ kind: 'quote', children: readBlocks(inner.join('\n'), depth + 1) }, end - at];
}

const listItem = /^( {0,20})(?:[-*]|(\d{1,9})\.) +(\S.*)$/;
const deepestList = 5;

/** The items at this indentation, each with the lists further in. */
function readList(lines: readonly string[], at: number, depth: number): readonly [Block, number] {
  const first = listItem.exec(lines[at] ?? '');
  const indent = first?.[1]?.length ?? 0;
  const items: Block[][] = [];
  let end = at;
  while (end < lines.length) {
    const item = listItem.exec(lines[end] ?? '');
    if (!item) break;
    const inward = (item[1]?.length ?? 0) - indent;
    if (inward < 0 && depth > 0) break;
    const last = items.at(-1);
    if (inward > 0 && last && depth < deepestList) {
      const [inner, used] = readList(lines, end, depth + 1);
      last.push(inner);
      end += used;
      continue;
    }
    if ((item[2] === undefined) !== (first?.[2] === undefined)) break;
    items.push([{ kind: 'lines', children: readInline(item[3] ?? '') }]);
    end += 1;
  }
  return [{ kind: 'list', start: first?.[2] === undefined ? null : Number(first[2]), items }, Math.max(1, end - at)];
}
