import { expect, it } from 'vitest';
import { createThoughtFilter } from '../../src/model/without-thoughts.js';

function said(text: string, size: number): string {
  const filter = createThoughtFilter();
  let out = '';
  for (let at = 0; at < text.length; at += size) out += filter.read(text.slice(at, at + size));
  return out + filter.end();
}

it.each([
  ['a thought before the text', '<think>hm\n<b> </thin</think>\nYes.', '\nYes.'],
  ['one after another', '<think></think>\n\n<think>hm</think>Yes.', 'Yes.'],
  ['one between lines', 'One.\n  <think>hm</think>\nTwo.', 'One.\n\nTwo.'],
  ['one that does not end', 'One.\n<think>hm and', 'One.\n'],
  ['no thought', '{"a": 1}\n <thing>\n\nend', '{"a": 1}\n <thing>\n\nend'],
  ['the mark within a line, where it is a word', 'It is <think>ing</think>.', 'It is <think>ing</think>.'],
  ['the beginning of a mark at the very end', 'One.\n<thi', 'One.\n<thi'],
])('keeps back thoughts alone, in pieces of whatever length: %s', (_, text, expected) => {
  for (let size = 1; size <= text.length; size++) expect(said(text, size)).toBe(expected);
});
