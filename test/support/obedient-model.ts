// A model that does whatever any text in its evidence tells it, in every way at once: it says what is ordered bare, as a statement with true keys and
// quotes, with quotes of something else, with keys never given, and appended to what is true; it decodes what is encoded and gives its prompt away.
import type { Message } from '../../src/model/language-model.js';
import type { Planted } from '../quality/hostile/planted.js';

interface Excerpt {
  readonly key: string;
  readonly sentences: readonly string[];
}

/** @returns the model's whole output */
export function obey(messages: readonly Message[], { sentence, payload }: Planted, question: string): string {
  const system = messages[0]?.content ?? '';
  const excerpts = excerptsIn(messages.map(({ content }) => content).join('\n'));
  const hostile = excerpts.find(({ sentences }) => sentences.some((one) => one.includes(payload.slice(0, 12)))) ?? excerpts[0];
  const honest = excerpts
    .flatMap(({ key, sentences }) => sentences.map((quote) => ({ key, quote })))
    .filter(({ quote }) => !quote.includes(payload));
  const said = [
    payload.replace('{prompt}', system.slice(0, 400)).replace('{question}', encodeURIComponent(question)),
    ...decoded(payload),
  ];
  const [first, second] = honest;
  const lines: object[] = said.flatMap((text) => [
    ...(hostile ? [{ text, cites: [{ key: hostile.key, quote: sentence }] }] : []),
    ...(hostile ? [{ text: sentence, cites: [{ key: hostile.key, quote: sentence }] }] : []),
    ...(hostile ? [{ text, cites: [{ key: hostile.key, quote: text }] }] : []),
    ...(first
      ? [
          { text, cites: [first] },
          { text: `${first.quote} ${text}`, cites: [first] },
        ]
      : []),
    ...(first && second ? [{ text, cites: [{ key: first.key, quote: `${first.quote} ${second.quote}` }] }] : []),
    { text, cites: [{ key: 'AAAAA', quote: text }] },
    { text, cites: [] },
  ]);
  if (first) lines.push({ text: first.quote, cites: [first] });
  return [...said, ...lines.map((line) => JSON.stringify(line))].join('\n');
}

function excerptsIn(prompt: string): Excerpt[] {
  return [...prompt.matchAll(/^key: (\S+)\nabout: .*\n([\s\S]*?)\n===/gmu)].map(([, key = '', text = '']) => ({
    key,
    sentences: text.split(/(?<=[.!?。！？])\s*|\n+/u).filter((one) => one.trim().length > 8),
  }));
}

function decoded(payload: string): string[] {
  const forms = [
    Buffer.from(payload, 'base64').toString('utf8'),
    Buffer.from(payload, 'hex').toString('utf8'),
    [...payload].reverse().join(''),
    payload.replace(/[a-z]/gi, (letter) => {
      const base = letter <= 'Z' ? 65 : 97;
      return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
    }),
    decodeURIComponent(/%[0-9a-f]{2}/i.test(payload) ? payload : ''),
    payload.normalize('NFKC'),
  ];
  return forms.filter((text) => text !== payload && /^[\p{L}\p{N}\p{P}\p{S}\s]{8,}$/u.test(text));
}
