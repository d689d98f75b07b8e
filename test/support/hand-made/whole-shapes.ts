// Out: files of one article each that repeat something other than a header: rules, sub-headings, tables, questions, dates. None may be
// divided. Each is given one invented article and gives the file's text; even ones were looked at, odd ones kept until the end.
import { type Clip, type Labels, lines } from './clip.js';

type Whole = (clip: Clip, labels: Labels) => string;

const top = (clip: Clip) => lines(clip.headline, clip.outlet, clip.date);
const labelledTop = (clip: Clip, labels: Labels) =>
  lines(
    `${labels.title}${labels.colon}${clip.headline}`,
    clip.outlet && `${labels.outlet}${labels.colon}${clip.outlet}`,
    clip.date && `${labels.date}${labels.colon}${clip.date}`,
  );

/** Puts something between the paragraphs of the text. */
function with_(clip: Clip, between: (at: number) => string | null): string {
  return clip.paragraphs
    .flatMap((paragraph, at) => [...[at === 0 ? null : between(at)], paragraph])
    .filter(Boolean)
    .join('\n\n');
}

export const wholes: Readonly<Record<string, Whole>> = {
  'rules between its parts': (c) => `${top(c)}\n\n${with_(c, () => '-----')}`,
  'rules between its parts, labels on top': (c, l) => `${labelledTop(c, l)}\n\n${with_(c, (at) => (at % 2 ? '***' : null))}`,
  'markdown sub-headings': (c) =>
    `# ${c.headline}\n\n*${[c.outlet, c.date].filter(Boolean).join(', ')}*\n\n${with_(c, (at) => `## Part ${at} of the story`)}`,
  'markdown sub-headings of the same level': (c) =>
    `## ${c.headline}\n\n${[c.outlet, c.date].filter(Boolean).join(', ')}\n\n${with_(c, (at) => `## What ${c.name} did next, ${at}`)}`,
  'a table of values': (c, l) =>
    `${labelledTop(c, l)}\n\n${with_(c, (at) => (at === 1 ? `Name: ${c.name}\nPlace: Harbour\nDate: ${c.date ?? '3 March 2025'}\nSource: company report\nStaff: 1,200` : null))}`,
  'a table that repeats': (c) =>
    `${top(c)}\n\n${with_(c, (at) => `Date: ${at} March 2024\nSource: company report ${at}\nTons: ${at * 120}`)}`,
  'a timeline': (c) => `${top(c)}\n\n${with_(c, (at) => `${at} March 2024`)}`,
  'a timeline with headings': (c) =>
    `# ${c.headline}\n\n${c.outlet ?? ''}, ${c.date ?? ''}\n\n${with_(c, (at) => `## Round ${at}\n${at + 4} June 2024`)}`,
  'questions and answers': (c) => `${top(c)}\n\n${with_(c, (at) => `Q: What did ${c.name} know on ${at} May 2024?`)}`,
  'a list in numbers': (c) => `${top(c)}\n\n${c.paragraphs.map((paragraph, at) => `${at + 1}. ${paragraph}`).join('\n\n')}`,
  'numbered sub-headings': (c) => `${top(c)}\n\n${with_(c, (at) => `${at}. What ${c.name} wants`)}`,
  'wide gaps between its parts': (c) => `${top(c)}\n\n${c.paragraphs.join('\n\n\n')}`,
  'speakers with outlets': (c) => `${top(c)}\n\n${with_(c, (at) => (at % 2 ? 'Reuters:' : 'Bloomberg:'))}`,
  'quotes with their source': (c) =>
    `${top(c)}\n\n${c.paragraphs.map((paragraph, at) => `${paragraph}\n— Reuters, ${at + 2} May 2024`).join('\n\n')}`,
  'related links at its end': (c) =>
    `${top(c)}\n\n${c.paragraphs.join('\n\n')}\n\n-----\nHarbour fees fall for the third time\nReuters\n3 May 2024\n\nDredgers come back to the bay\nBBC News\n4 May 2024`,
  'a picture and its source again and again': (c) =>
    `${labelledTop(c, l0)}\n\n${with_(c, (at) => `Photo ${at}\nSource: Reuters`)}`,
};

const l0: Labels = { title: 'Title', outlet: 'Source', date: 'Date', author: 'Author', url: 'URL', colon: ': ' };
