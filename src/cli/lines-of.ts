import type { Readable } from 'node:stream';

/**
 * The lines of a stream in UTF-8, as they arrive; ends at \n or \r\n. The last one needs no line break.
 * (Node's readline also breaks at U+2028 and U+2029, which may stand inside a question.)
 */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const piece of stream) {
    const pieces = (rest + decoder.decode(piece as Buffer, { stream: true })).split('\n');
    rest = pieces.pop() ?? '';
    for (const line of pieces) yield line.replace(/\r$/, '');
  }
  rest += decoder.decode();
  if (rest !== '') yield rest.replace(/\r$/, '');
}
