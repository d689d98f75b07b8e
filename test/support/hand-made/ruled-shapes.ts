// Out: shapes whose headers bear no labels: headline, outlet and date as lines, parted by rules, blank lines or numbers.
import type { Random } from '../dump-maker/random.js';
import { type Clip, type Clippings, lines, textOf } from './clip.js';

type Shape = (clippings: Clippings, random: Random) => string;
type Head = (clip: Clip) => string;

const headlineFirst: Head = (c) => lines(c.headline, c.outlet, c.date);
const outletFirst: Head = (c) => lines(c.outlet, c.date, c.headline);
const dateFirst: Head = (c) => lines(c.date, c.outlet, c.headline);
const sourceBelow: Head = (c) => lines(c.headline, joined(c, ', '));
const sourceAbove: Head = (c) => lines(joined(c, ' | '), c.headline);
const bracketed: Head = (c) => `${c.headline} (${joined(c, ', ')})`;
const piped: Head = (c) => lines([c.headline, c.outlet, c.date].filter(Boolean).join(' | '));
const dashed: Head = (c) => lines(c.headline, joined(c, ' – '), `By ${c.author}`);

function joined(clip: Clip, by: string): string | null {
  return [clip.outlet, clip.date].filter((piece) => piece !== null).join(by) || null;
}

function entries(between: string, head: Head, { under = '\n\n', blank = true } = {}): Shape {
  return ({ clips }) => clips.map((clip) => `${head(clip)}${under}${textOf(clip, blank)}`).join(between);
}

function numbered(mark: (number: number) => string, head: Head, under = '\n\n'): Shape {
  return ({ clips }) => clips.map((clip, at) => `${mark(at + 1)}${head(clip)}${under}${textOf(clip, true)}`).join('\n\n');
}

/** The outlet and the date stand below the text. */
const signed: Shape = ({ clips }) =>
  clips.map((clip) => `${clip.headline}\n\n${textOf(clip, true)}\n\n(${joined(clip, ', ')})`).join('\n\n----------\n\n');

const topAndTail: Shape = (clippings) =>
  `Clippings of the week\n\n==========\n${entries('\n==========\n', headlineFirst)(clippings, undefined as never)}\n==========\nEnd of file\n`;

const innerRule: Shape = ({ clips }) =>
  clips
    .map((clip, at) => {
      const [first, ...rest] = clip.paragraphs;
      const text = at === 0 ? [first, '***', ...rest] : [first, ...rest];
      return `${headlineFirst(clip)}\n\n${text.join('\n\n')}`;
    })
    .join('\n\n=====\n\n');

export const ruled: Readonly<Record<string, Shape>> = {
  'equals, headline first': entries('\n\n==========\n\n', headlineFirst),
  'dashes, headline first': entries('\n-----\n', headlineFirst, { blank: false }),
  'stars, headline first': entries('\n\n***\n\n', headlineFirst),
  'blank lines, headline first': entries('\n\n\n', headlineFirst),
  'three blank lines, headline first, no blank line below': entries('\n\n\n\n', headlineFirst, { under: '\n', blank: false }),
  'numbers, headline first': numbered((number) => `${number}. `, headlineFirst),
  'numbers in brackets': numbered((number) => `(${number}) `, sourceBelow),
  'dashes, outlet first': entries('\n\n---\n\n', outletFirst),
  'long dashes, outlet first, no blank lines': entries('\n————————\n', outletFirst, { under: '\n', blank: false }),
  'equals, date first': entries('\n\n=====\n\n', dateFirst),
  'blank lines, date first': entries('\n\n\n\n', dateFirst),
  'stars, source line below': entries('\n\n* * *\n\n', sourceBelow),
  'blank lines, source line below': entries('\n\n\n', sourceBelow),
  'underscores, source line above': entries('\n\n________________\n\n', sourceAbove),
  'one blank line, source line below': entries('\n\n', sourceBelow, { under: '\n', blank: false }),
  'equals, source in brackets': entries('\n\n=======\n\n', bracketed),
  'tildes, all on one line': entries('\n\n~~~~~~\n\n', piped),
  'dashes, byline below the source': entries('\n\n-----\n\n', dashed),
  'numbered rules': ({ clips }) =>
    clips.map((clip, at) => `----- ${at + 1} -----\n${headlineFirst(clip)}\n\n${textOf(clip, true)}`).join('\n\n'),
  'article marks': ({ clips, language }) =>
    clips.map((clip, at) => `${articleMark(language, at + 1)}\n${headlineFirst(clip)}\n\n${textOf(clip, true)}`).join('\n\n'),
  'a title on top and a tail': topAndTail,
  'a rule of another kind within': innerRule,
  'signed below the text': signed,
  'squares, headline first': ({ clips }) => clips.map((clip) => `■ ${headlineFirst(clip)}\n\n${textOf(clip, true)}`).join('\n\n'),
};

function articleMark(language: Clippings['language'], number: number): string {
  if (language === 'en') return `Article ${number}`;
  if (language === 'vi') return `Bài ${number}`;
  return language === 'ja' ? `記事${number}` : `第${number}篇`;
}
