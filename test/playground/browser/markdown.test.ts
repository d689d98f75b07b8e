import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/playground/browser/markdown/read-blocks.js';
import { readInline } from '../../../src/playground/browser/markdown/read-inline.js';
import type { Block, Inline } from '../../../src/playground/browser/markdown/syntax.js';

/** The pieces in short: `strong(a em(b))`. */
function brief(pieces: readonly Inline[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if (piece.kind === 'styled') return `${piece.style}(${brief(piece.children)})`;
      if (piece.kind === 'code') return `code(${piece.text})`;
      if (piece.kind === 'link') return `link(${piece.url}|${brief(piece.children)})`;
      if (piece.kind === 'time') return `time(${piece.seconds}${piece.style})`;
      return `${piece.of}(${piece.id}${piece.text})`;
    })
    .join('');
}

function briefBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'lines') return brief(block.children);
      if (block.kind === 'heading') return `h${block.level}(${brief(block.children)})`;
      if (block.kind === 'subtext') return `small(${brief(block.children)})`;
      if (block.kind === 'quote') return `quote(${briefBlocks(block.children)})`;
      if (block.kind === 'fence') return `fence(${block.language}|${block.text})`;
      return `list(${block.start ?? '-'}|${block.items.map(briefBlocks).join(';')})`;
    })
    .join('/');
}

describe('marks within a line', () => {
  it.each([
    [
      '**bold** *slanted* _so too_ __under__ ~~gone~~ ||secret||',
      'strong(bold) em(slanted) em(so too) u(under) s(gone) spoiler(secret)',
    ],
    ['***both***', 'strong(em(both))'],
    ['**a *b* c**', 'strong(a em(b) c)'],
    ['`**no**` and ``a ` b``', 'code(**no**) and code(a ` b)'],
    ['\\*not\\* \\_this\\_', '*not* _this_'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['**never closed', '**never closed'],
    [
      '[words](https://a.example/x) [**b**](<https://a.example/y>)',
      'link(https://a.example/x|words) link(https://a.example/y|strong(b))',
    ],
    ['[bad](javascript:alert(1)) [1] [2](3)', '[bad](javascript:alert(1)) [1] [2](3)'],
    [
      'see https://a.example/a_b_c(d), or <https://b.example>.',
      'see link(https://a.example/a_b_c(d)|https://a.example/a_b_c(d)), or link(https://b.example|https://b.example).',
    ],
    ['(https://a.example/)', '(link(https://a.example/|https://a.example/))'],
    ['<@1> <@!2> <@&3> <#4> </ask:5> @everyone', 'user(1) user(2) role(3) channel(4) command(5/ask) everyone(@everyone)'],
    ['<t:1700000000:R> <t:1> <:smile:123456>', 'time(1700000000R) time(1f) :smile:'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('%s', (text, expected) => {
    expect(brief(readInline(text))).toBe(expected);
  });

  it('reads hostile texts of full length in a moment', () => {
    for (const piece of ['*', '_', '[', '`', '**a', '||', '<', '[a](', '> ', '- ', '~~*']) {
      const text = piece.repeat(Math.ceil(4096 / piece.length));
      const before = performance.now();
      readBlocks(text);
      expect(performance.now() - before, piece).toBeLessThan(1500);
    }
  });
});

describe('marks at the beginning of a line', () => {
  it.each([
    ['# One\n## Two\n### Three\n#Four', 'h1(One)/h2(Two)/h3(Three)/#Four'],
    ['text\n-# small print\nmore', 'text/small(small print)/more'],
    ['> quoted\n> still\nnot', 'quote(quoted\nstill)/not'],
    ['>>> all\nof it', 'quote(all\nof it)'],
    ['- one\n  - inner\n- two', 'list(-|one/list(-|inner);two)'],
    ['3. three\n4. four', 'list(3|three;four)'],
    ['before\n```js\nlet a = **1**;\n```\nafter', 'before/fence(js|let a = **1**;)/after'],
    ['```a\n', '```a\n'],
    ['one\n\ntwo', 'one\n\ntwo'],
  ])('%j', (text, expected) => {
    expect(briefBlocks(readBlocks(text))).toBe(expected);
  });
});
