// Out: shapes of notes in Markdown that hold several articles.
import type { Random } from '../dump-maker/random.js';
import { type Clip, type Clippings, lines, textOf } from './clip.js';

type Shape = (clippings: Clippings, random: Random) => string;

function joined(clip: Clip, by: string): string | null {
  return [clip.outlet, clip.date].filter((piece) => piece !== null).join(by) || null;
}

function wrapped(mark: string, words: string | null): string | null {
  return words === null ? null : `${mark}${words}${mark}`;
}

function sections(head: (clip: Clip, labels: Clippings['labels']) => string, between = '\n\n', top = ''): Shape {
  return ({ clips, labels }) => top + clips.map((clip) => `${head(clip, labels)}\n\n${textOf(clip, true)}`).join(between);
}

/** `**Source:** X`, with the colon inside the bold words. */
function bold(label: string, words: string | null): string | null {
  return words === null ? null : `**${label}:** ${words}`;
}

const withSubheadings: Shape = ({ clips }) =>
  clips
    .map((clip) => {
      const [first = '', ...rest] = clip.paragraphs;
      const text = [first, '### Background', ...rest].join('\n\n');
      return `${lines(`## ${clip.headline}`, wrapped('*', joined(clip, ', ')))}\n\n${text}`;
    })
    .join('\n\n');

const frontMatter: Shape = ({ clips }) =>
  clips
    .map((clip) => {
      const fields = lines(
        `title: "${clip.headline.replaceAll('"', "'")}"`,
        clip.outlet && `source: "${clip.outlet}"`,
        clip.date && `date: "${clip.date}"`,
      );
      return `---\n${fields}\n---\n\n${textOf(clip, true)}`;
    })
    .join('\n\n');

export const markdown: Readonly<Record<string, Shape>> = {
  'headings and a source in italics': sections((c) => lines(`# ${c.headline}`, '', wrapped('*', joined(c, ', ')))),
  'second headings and a source in italics': sections(
    (c) => lines(`## ${c.headline}`, wrapped('*', joined(c, ', '))),
    '\n\n',
    '# Clippings\n\n',
  ),
  'headings and bold labels': sections((c, l) => lines(`## ${c.headline}`, '', bold(l.outlet, c.outlet), bold(l.date, c.date))),
  'headings, bold labels and rules': sections(
    (c, l) => lines(`# ${c.headline}`, bold(l.outlet, c.outlet), bold(l.date, c.date), bold(l.url, c.url)),
    '\n\n---\n\n',
  ),
  'headings that are links': sections((c) => lines(`### [${c.headline}](${c.url})`, wrapped('_', joined(c, ' — ')))),
  'headings and a list of labels': sections((c, l) =>
    lines(`## ${c.headline}`, '', c.outlet && `- **${l.outlet}**: ${c.outlet}`, c.date && `- **${l.date}**: ${c.date}`),
  ),
  'bold headlines': sections((c) => lines(`**${c.headline}**`, joined(c, ', '))),
  'headings with numbers': ({ clips }) =>
    clips.map((clip, at) => `## ${at + 1}. ${clip.headline}\n${joined(clip, ' | ')}\n\n${textOf(clip, true)}`).join('\n\n'),
  'headings with sub-headings within': withSubheadings,
  'a quoted source line': sections((c, l) =>
    lines(`## ${c.headline}`, `> ${lines([c.outlet && `${l.outlet}: ${c.outlet}`, c.date].filter(Boolean).join(', '))}`),
  ),
  'front matter again and again': frontMatter,
  'underlined headings': sections((c) => lines(c.headline, '-----', joined(c, ', ')), '\n\n\n'),
};
