// In: what ingest would make of a file. Out: the same for the owner who is to decide about it. Called by /corpus add.
import type { Undecided } from '../dump/article.js';
import type { InspectedArticle, ReadableFile, RefusedFile } from '../ingest/uploads/inspected-dump.js';
import { fitLines } from './fit-lines.js';
import { inCode, neutraliseWithin } from './neutralise.js';
import { type Reply, say } from './reply.js';
import { sayReason, sayWhy } from './say-reason.js';
import type { Words } from './words/words.js';

export function renderInspected(file: ReadableFile, words: Words): Reply {
  const articles = words.say('report.articles', { count: file.articles.length });
  const layout = words.say(`layout.${file.layout}`);
  const encoding = inCode(file.encoding, 40);
  const lines = [
    words.say('corpus.found', { dump: inCode(file.dump, 100), articles, layout, encoding }),
    ...(file.sameAs === null ? [] : [words.say('corpus.same', { dump: inCode(file.sameAs, 100) })]),
    ...file.articles.map((article) => articleLine(article, words)),
    ...(file.undecided.length === 0 ? [] : [words.say('corpus.undecided')]),
    ...file.undecided.map((undecided) => `- ${undecidedLine(undecided, words)}`),
  ];
  return fitLines(lines, 'articles.md', words);
}

export function renderRefused(file: RefusedFile, words: Words): Reply {
  return say(`${words.say('corpus.refused')}\n${inCode(file.name, 100)}: ${sayWhy(file, words, 300)}`);
}

function undecidedLine({ line, field, title, reason, why }: Undecided, words: Words): string {
  const name = words.say(`field.${field}`);
  return words.say('corpus.stays', {
    line,
    field: title === null ? name : `${name} “${neutraliseWithin(title, 80)}”`,
    reason: sayReason(why, reason, words, 150),
  });
}

function articleLine({ kind, outlet, host, title, published, lines, held }: InspectedArticle, words: Words): string {
  const name = (text: string | null): string => (text === null ? words.say('corpus.unknown') : neutraliseWithin(text, 60));
  const who = host === null ? name(outlet) : words.say('corpus.hostedBy', { outlet: name(outlet), host: name(host) });
  const copy = held[0] === undefined ? '' : ` · ${words.say('corpus.held', { dump: inCode(held[0].dump, 60) })}`;
  const date = published ?? words.say('corpus.undated');
  return `- ${lines[0]}–${lines[1]} · ${words.say(`kind.${kind}`)} · ${who} · “${name(title)}” · ${date}${copy}`;
}
