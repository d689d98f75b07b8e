import { describe, expect, it } from 'vitest';
import { createDateReader } from '../../../src/dump/dates.js';
import { toDumpText } from '../../../src/dump/dump-text.js';
import { listing } from '../../../src/dump/layouts/listing.js';
import { loadOutlets } from '../../../src/dump/outlets.js';

const aids = { outlets: loadOutlets({ files: [] }), dates: createDateReader() };

function read(text: string) {
  const dump = toDumpText('x.txt', text);
  return {
    strength: listing.recognise(dump, aids),
    articles: listing.read(dump, aids).map((draft) => ({
      title: draft.title?.value ?? null,
      outlet: draft.outlet?.value ?? null,
      published: draft.published?.value ?? null,
      text: draft.body.map((span) => span.text).join('\n'),
    })),
  };
}

const prose = (word: string) =>
  `The ${word} guild told its members on Tuesday that the workshops would stay open until the end of the summer, whatever the council decides. It pays about 40 crowns a day for the lease.\n\nA second meeting is planned for June, and the treasurer has promised to bring the books to it.`;

describe('a listing that puts its headline first', () => {
  const block = (headline: string, date: string, word: string) =>
    `${headline}\nQuayside Courier\n${date}\nCrafts\n${prose(word)}`;
  const { strength, articles } = read(
    [
      'Search results for "glass"',
      block('Lantern makers of Orrel refuse the new glass standard', 'Mar 6, 2025', 'lantern'),
      block('Bottle works on the quay to reopen as a school', 'Mar 10, 2025', 'bottle'),
      block('Mirror cutters win their longest dispute in years', 'Mar 14, 2025', 'mirror'),
    ].join('\n\n\n'),
  );

  it('takes the line above the outlet, and the word below the date for a category', () => {
    expect(strength).toBeGreaterThan(0.6);
    expect(articles).toMatchObject([
      { title: 'Lantern makers of Orrel refuse the new glass standard', outlet: 'Quayside Courier', published: '2025-03-06' },
      { title: 'Bottle works on the quay to reopen as a school', outlet: 'Quayside Courier', published: '2025-03-10' },
      { title: 'Mirror cutters win their longest dispute in years', outlet: 'Quayside Courier', published: '2025-03-14' },
    ]);
  });

  it('leaves no headline in the text of the article before', () => {
    expect(articles[0]?.text).toMatch(/^The lantern guild/);
    expect(articles[0]?.text).not.toMatch(/Bottle|Crafts/);
  });
});

describe('a listing that repeats the outlet below its categories', () => {
  const block = (date: string, headline: string, word: string) =>
    `Quayside Courier\n${date}- Crafts\n- Quayside Courier\n${headline}\n${prose(word)}`;
  const listed = (second: string, headline = 'Bottle works on the quay to reopen as a school') =>
    read(
      [
        'Latest news with #glass',
        block('13-03-2025\n', 'Lantern makers of Orrel refuse the new glass standard', 'lantern'),
        block(second, headline, 'bottle'),
        block('15-03-2025\n', 'Mirror cutters win their longest dispute in years', 'mirror'),
      ].join('\n\n\n'),
    ).articles;

  it('reads a header of the same pattern without a date', () => {
    const articles = listed('');
    expect(articles.map(({ title, published }) => [title, published])).toEqual([
      ['Lantern makers of Orrel refuse the new glass standard', '2025-03-13'],
      ['Bottle works on the quay to reopen as a school', null],
      ['Mirror cutters win their longest dispute in years', '2025-03-15'],
    ]);
    expect(articles[1]?.outlet).toBe(articles[0]?.outlet);
    expect(articles[0]?.text).not.toMatch(/bottle/i);
    expect(articles[1]?.text).toMatch(/^The bottle guild/);
  });

  it('reads a headline of one word', () => {
    expect(listed('14-03-2025\n', 'Up')).toMatchObject([
      { published: '2025-03-13' },
      { title: 'Up', published: '2025-03-14' },
      { published: '2025-03-15' },
    ]);
    expect(listed('', 'Up')[1]).toMatchObject({ title: 'Up', published: null });
  });
});
