import { writeFileSync } from 'node:fs';

/** docs/performance.md: what was measured, in one run, on one machine. */
export function writePage({ node, cores, processor, date, product, peers, front }, path) {
  const lines = [
    '# Performance',
    '',
    `Measured in one run on ${date}: Node ${node}, ${cores} cores (${processor}), synthetic text by Zipf’s law, half English-like and half Chinese-like, with`,
    'the built-in search (no vectors). Other programs may have run beside it; ratios within the run say more than single figures.',
    '',
    '    npm run bench                          # 10 k, 100 k and 1 M chunks: half an hour',
    '    npm run bench -- --sizes 10k           # some minutes',
    '',
    '## Byline alone',
    '',
    'Indexing is the whole run from dumps to a published generation. Questions are asked in a fresh process, each for the first time, in milliseconds.',
    '`retrieval` gives ranked passages, `answer` the whole extractive answer, `BM25` the bare search with every term.',
    '',
    '| chunks | index, chunks/s | database, MB | index files, MB | load, ms | resident, MB | BM25 p50 / p95 | retrieval p50 / p95 | answer p50 / p95 | found in ten |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...product.map(({ indexed, asked }) =>
      row([
        count(asked.chunks),
        count(indexed.chunksASecond),
        count(indexed.databaseMb),
        count(indexed.indexMb),
        count(asked.loadMs),
        count(asked.rssMb),
        pair(asked.lexical),
        pair(asked.retrieve),
        pair(asked.answer),
        asked.foundAtTen,
      ]),
    ),
    '',
    '![p95 of a search against the number of chunks, both logarithmic](performance.svg)',
    '',
    '## Beside others, over the same passages',
    '',
    'Each in a process of its own, in the same run. `found` is the share of the questions whose article is among the first ten; ratios are to Byline’s',
    'lexical index (words) or vectors (vectors) at the same size: above 1 is slower. Engines that know words only between blanks were given Chinese in',
    'pairs of characters. The vectors stand in for a model’s: a direction for each word, summed, 384 dimensions. The other graph was widened from its',
    'default of 10 candidates until its recall@10 against exact search was that of Byline (.99 where Byline is exact), or it looked at 4 000. An engine that',
    'needs more than a minute for 200 questions was asked fewer. Memory is what the process grew by; what garbage it holds differs from run to run.',
    '',
    '| chunks | engine | build, s | memory, MB | p50, ms | p95, ms | found | recall@10 | p95, ratio | build, ratio |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...peers.map((peer) => peerRow(peer, peers)),
    '',
    '## The front while everything is indexed anew',
    '',
    `Over ${count(front.chunks)} chunks, with questions asked one after the other through the front: the longest block of the front’s event loop was`,
    `${front.longestBlockMs} ms (99 % under ${front.p99BlockMs} ms). ${front.answers} answers came meanwhile, p50 ${front.answerP50} ms, p95 ${front.answerP95} ms.`,
    '',
  ];
  writeFileSync(path, lines.join('\n'));
}

function peerRow(peer, all) {
  if (peer.failed) return row([count(peer.size), peer.peer, peer.failed, '-', '-', '-', '-', '-', '-', '-']);
  const base = all.find(
    ({ size, name, recall }) => size === peer.size && name?.startsWith('Byline') && (peer.recall === null) === (recall === null),
  );
  const ratio = (field) => (base === undefined || base === peer ? '1' : (peer[field] / base[field]).toFixed(1));
  return row([
    count(peer.chunks),
    peer.name + (peer.kind ? `, ${peer.kind}` : '') + (peer.width ? `, ef ${peer.width}` : ''),
    (peer.buildMs / 1000).toFixed(1),
    count(peer.ownMb),
    peer.p50,
    peer.p95,
    peer.foundAtTen ?? '-',
    peer.recall ?? '-',
    ratio('p95'),
    ratio('buildMs'),
  ]);
}

const row = (cells) => `| ${cells.join(' | ')} |`;
const count = (value) => Math.round(value).toLocaleString('en').replaceAll(',', ' ');
const pair = ({ p50, p95 }) => `${p50} / ${p95}`;
