// Out: shapes whose headers bear labels, with or without rules between the entries.
import type { Random } from '../dump-maker/random.js';
import { type Clip, type Clippings, type Labels, lines, textOf } from './clip.js';

type Shape = (clippings: Clippings, random: Random) => string;
type Field = 'title' | 'outlet' | 'date' | 'author' | 'url';

function value(clip: Clip, field: Field): string | null {
  return { title: clip.headline, outlet: clip.outlet, date: clip.date, author: clip.author, url: clip.url }[field];
}

function row(clip: Clip, labels: Labels, field: Field, mark: (label: string, colon: string) => string): string | null {
  const words = value(clip, field);
  return words === null ? null : `${mark(labels[field], labels.colon)}${words}`;
}

const plainMark = (label: string, colon: string) => `${label}${colon}`;

function block(fields: readonly Field[], between: string, { under = '\n\n', blank = true, mark = plainMark } = {}): Shape {
  return ({ clips, labels }) =>
    clips
      .map((clip) => `${lines(...fields.map((field) => row(clip, labels, field, mark)))}${under}${textOf(clip, blank)}`)
      .join(between);
}

/** The fields on one line, a separator between them. */
function oneLine(separator: string): Shape {
  return ({ clips, labels }) =>
    clips
      .map((clip) => {
        const fields = (['outlet', 'date'] as const).map((field) => row(clip, labels, field, plainMark)).filter(Boolean);
        return `${clip.headline}\n${fields.join(separator)}\n\n${textOf(clip, true)}`;
      })
      .join('\n\n\n');
}

const textLabelled: Shape = ({ clips, labels, language }) =>
  clips
    .map(
      (clip) =>
        `${lines(...(['title', 'outlet', 'date'] as const).map((field) => row(clip, labels, field, plainMark)))}\n${bodyLabel(language)}${labels.colon}\n${textOf(clip, true)}`,
    )
    .join('\n\n');

const below: Shape = ({ clips, labels }) =>
  clips
    .map((clip) => {
      const foot = lines(...(['outlet', 'date', 'url'] as const).map((field) => row(clip, labels, field, plainMark)));
      return `${clip.headline}\n\n${textOf(clip, true)}\n\n${foot}`;
    })
    .join('\n\n=====\n\n');

const titleAboveFieldsBelow: Shape = ({ clips, labels }) =>
  clips
    .map((clip) => {
      const foot = lines(...(['outlet', 'date'] as const).map((field) => row(clip, labels, field, plainMark)));
      return `${row(clip, labels, 'title', plainMark)}\n\n${textOf(clip, true)}\n\n${foot}`;
    })
    .join('\n\n\n');

const changing: Shape = ({ clips, labels }, random) =>
  clips
    .map((clip) => {
      const fields = random.pick([
        ['title', 'outlet', 'date'],
        ['title', 'date', 'outlet'],
        ['title', 'outlet', 'date', 'url'],
        ['title', 'author', 'outlet', 'date'],
      ] as const);
      return `${lines(...fields.map((field) => row(clip, labels, field, plainMark)))}\n\n${textOf(clip, true)}`;
    })
    .join('\n\n');

function bodyLabel(language: Clippings['language']): string {
  return { en: 'Text', 'zh-Hant': '內文', 'zh-Hans': '正文', ja: '本文', vi: 'Nội dung' }[language];
}

export const labelled: Readonly<Record<string, Shape>> = {
  'labels, one after the other': block(['title', 'outlet', 'date'], '\n\n'),
  'labels with an address': block(['title', 'outlet', 'date', 'url'], '\n\n'),
  'labels and rules': block(['title', 'outlet', 'date'], '\n\n-----\n\n'),
  'labels, outlet first': block(['outlet', 'date', 'title'], '\n\n\n'),
  'labels, date first, no blank lines': block(['date', 'outlet', 'title'], '\n\n', { under: '\n', blank: false }),
  'labels, author and address': block(['title', 'author', 'outlet', 'date', 'url'], '\n\n==========\n\n'),
  'labels in lenticular brackets': block(['title', 'outlet', 'date'], '\n\n', { mark: (label) => `【${label}】` }),
  'labels in square brackets': block(['title', 'outlet', 'date'], '\n\n\n', { mark: (label, colon) => `[${label}]${colon}` }),
  'labels as a list': block(['title', 'outlet', 'date'], '\n\n', { mark: (label, colon) => `- ${label}${colon}` }),
  'headline, then labels on one line, bars': oneLine(' | '),
  'headline, then labels on one line, blanks': oneLine('　'),
  'headline, then labels': ({ clips, labels }) =>
    clips
      .map((clip) => {
        const fields = (['outlet', 'date'] as const).map((field) => row(clip, labels, field, plainMark));
        return `${lines(clip.headline, ...fields)}\n\n${textOf(clip, true)}`;
      })
      .join('\n\n'),
  'headline, then labels, dashes': ({ clips, labels }) =>
    clips
      .map((clip) => {
        const fields = (['date', 'outlet', 'url'] as const).map((field) => row(clip, labels, field, plainMark));
        return `${clip.headline}\n\n${lines(...fields)}\n\n${textOf(clip, false)}`;
      })
      .join('\n\n--------------------\n\n'),
  'the text has a label too': textLabelled,
  'labels below the text': below,
  'title above, outlet and date below the text': titleAboveFieldsBelow,
  'labels in changing order': changing,
  'numbers and labels': ({ clips, labels }) =>
    clips
      .map((clip, at) => {
        const fields = (['title', 'outlet', 'date'] as const).map((field) => row(clip, labels, field, plainMark));
        return `#${at + 1}\n${lines(...fields)}\n\n${textOf(clip, true)}`;
      })
      .join('\n\n'),
};
