import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { quoteOf } from '../../../src/chunk/quote.js';
import { noCorrections } from '../../../src/dump/corrections.js';
import { createDateReader } from '../../../src/dump/dates.js';
import { decode } from '../../../src/dump/decode.js';
import { loadOutlets } from '../../../src/dump/outlets.js';
import { readDump } from '../../../src/dump/read-dump.js';
import { inventedArchive } from '../../support/invented-archive.js';

const aids = { outlets: loadOutlets({ files: [] }), dates: createDateReader(), corrections: noCorrections };
const root = resolve(import.meta.dirname, '../../..');

for (const folder of [join(root, 'corpus/sample'), resolve(root, '../shared/corpus')]) {
  const present = existsSync(folder);
  if (!present) console.log(`skipped: ${folder} is not here, so its headlines were not checked`);
  it.skipIf(!present)(`every headline cited stands verbatim at its lines, in ${folder.slice(root.length - 10)}`, async () => {
    const dumps = readdirSync(folder).filter((name) => /\.(?:txt|json)$/.test(name));
    const articles = dumps.flatMap((name) => {
      const read = readDump({ path: name, bytes: readFileSync(join(folder, name)) }, aids);
      return 'articles' in read ? read.articles : [];
    });
    const { answerer } = inventedArchive(articles);
    for (const text of ['How many articles are there?', 'How many translations are there?']) {
      const { citations } = await answerer.answer({ text });
      expect(citations.length).toBeGreaterThan(0);
      for (const { dump, lines, quote } of citations) expect(linesOf(folder, dump, lines)).toContain(quote);
    }
  });
}

/** The lines as a quote shows them; of a JSON dump the decoded values. */
function linesOf(folder: string, dump: string, [first, last]: readonly [number, number]): string {
  const bytes = readFileSync(join(folder, dump));
  const text = decodeText(bytes)
    .split(/\r\n|\n|\r/)
    .slice(first - 1, last)
    .join('\n');
  return quoteOf(dump.endsWith('.json') ? text.replace(/\\"/g, '"') : text);
}

function decodeText(bytes: Buffer): string {
  const decoded = decode(bytes);
  return 'text' in decoded ? decoded.text : '';
}
