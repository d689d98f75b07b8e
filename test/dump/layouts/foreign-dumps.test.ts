import { describe, expect, it } from 'vitest';
import { createDateReader } from '../../../src/dump/dates.js';
import { toDumpText } from '../../../src/dump/dump-text.js';
import { blog } from '../../../src/dump/layouts/blog.js';
import { feed } from '../../../src/dump/layouts/feed.js';
import { listing } from '../../../src/dump/layouts/listing.js';
import { page } from '../../../src/dump/layouts/page.js';
import { republished } from '../../../src/dump/layouts/republished.js';
import { loadOutlets } from '../../../src/dump/outlets.js';

const aids = { dates: createDateReader(), outlets: loadOutlets({ files: [] }) };
const layouts = [listing, page, feed, blog, republished];

const article = `Harbour plant opens after two years of delay

The new plant by the harbour opened on Monday, two years later than its builders had promised, and with half of the workers they had planned for.

The mayor said that the delay had cost the city nine million, and that nobody would be paid before the courts had spoken about it.

Asked about the noise, she said that the plant would work only by day. “We have heard the neighbours,” she told Reuters on 3 March 2025.`;

const FOREIGN: Record<string, string> = {
  'a lone article': article,
  'a table of values': 'date,outlet,count\n2025-03-01,Reuters,12\n2025-03-02,Bloomberg,14\n2025-03-03,CNN,9\n',
  'source code':
    "import { x } from './x.js';\n\n/** Dates of 2025-03-03. */\nexport function read(text: string): string {\n  // https://example.org\n  return text.trim();\n}\n",
  'a chat':
    '[12:01] ann: has anybody read the Reuters piece?\n[12:02] bob: yes, on 3 March 2025\n[12:02] ann: https://example.org/a what did you think:\n[12:05] bob: it was long\n',
  'a server log':
    '2025-03-03T08:00:00Z INFO GET https://example.org/a 200\n2025-03-03T08:00:01Z INFO GET https://example.org/b 200\n2025-03-03T08:00:02Z WARN slow\n',
  nothing: '',
};

describe('what is none of the five layouts', () => {
  for (const [what, text] of Object.entries(FOREIGN)) {
    it(`shows no sign of them: ${what}`, () => {
      for (const layout of layouts)
        expect([layout.name, layout.recognise(toDumpText('x.txt', text), aids)]).toEqual([layout.name, 0]);
    });
  }
});

const HOSTILE: Record<string, string> = {
  'nothing but dates': '3 March 2025\n'.repeat(5000),
  'nothing but stamps': 'Thu, 30 Jan 2025 12:00:00 +0000 '.repeat(3000),
  'closing lines without an end': 'The post '.repeat(10_000),
  'introductions without end': 'Recently Reuters reported:\n'.repeat(3000),
  'open brackets': '(「'.repeat(40_000),
  'one endless line': 'a '.repeat(60_000),
};

describe('hostile dumps', () => {
  for (const [what, text] of Object.entries(HOSTILE)) {
    it(`are read in time that grows with their length: ${what}`, () => {
      const dump = toDumpText('x.txt', text);
      const before = performance.now();
      for (const layout of layouts) {
        layout.recognise(dump, aids);
        layout.read(dump, aids);
      }
      // Half a second on the slowest machine at hand; anything quadratic takes minutes.
      expect(performance.now() - before).toBeLessThan(10_000);
    });
  }
});
