import { describe, expect, it } from 'vitest';
import { commandTyped, missingWords } from '../../../src/playground/browser/composer/command-typed.js';
import type { CommandView } from '../../../src/playground/page/protocol.js';

const command = (line: string, label = line): CommandView => ({ line, label, description: '', options: [] });
const offered = [
  command('find'),
  command('find-all'),
  command('timeline', '時間軸'),
  command('stock count', '庫存 清點'),
  command('stock move', '庫存 移動'),
];
const typed = (text: string) => {
  const found = commandTyped(text, offered);
  return found && [found.command.line, found.rest];
};

describe('a text that begins with a command', () => {
  it.each([
    ['/timeline ', 'timeline', ''],
    ['/timeline trams of Tolvane', 'timeline', 'trams of Tolvane'],
    ['  /Timeline  trams ', 'timeline', 'trams'],
    ['/時間軸 電車', 'timeline', '電車'],
    ['/時間軸　電車', 'timeline', '電車'],
    ['/timeline\ntrams', 'timeline', 'trams'],
    ['/find-all nails', 'find-all', 'nails'],
    ['/find', 'find', ''],
    ['/stock count 7', 'stock count', '7'],
    ['/庫存 移動 七', 'stock move', '七'],
  ])('%j is %s with %j', (text, line, rest) => expect(typed(text)).toEqual([line, rest]));

  it.each(['/', '/tim', '/timelines trams', '/stock', '/stock c', 'and /find nails', '//find nails', '/bin/find nails', ''])(
    '%j begins with no whole name',
    (text) => expect(typed(text)).toBeNull(),
  );

  it('of several words is told how it may go on', () => {
    expect(missingWords('/stock ', offered)).toEqual(['清點', '移動']);
    expect(missingWords('/庫存 nails', offered)).toEqual(['清點', '移動']);
    expect(missingWords('/stocks', offered)).toEqual([]);
    expect(missingWords('/find', offered)).toEqual([]);
    expect(missingWords('stock', offered)).toEqual([]);
  });
});
