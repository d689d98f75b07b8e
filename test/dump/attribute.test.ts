import { describe, expect, it } from 'vitest';
import { noCorrections } from '../../src/dump/corrections.js';
import { createDateReader } from '../../src/dump/dates.js';
import { loadOutlets } from '../../src/dump/outlets.js';
import { readDump } from '../../src/dump/read-dump.js';

const aids = { outlets: loadOutlets({ files: [] }), dates: createDateReader(), corrections: noCorrections };

describe('who published, where an address tells it', () => {
  const record = { title: 'Harbour opens', date: '2025-03-01', body: 'The harbour opened.' };
  const fieldsOf = (content: string, path = 'x.json') => {
    const outcome = readDump({ path, bytes: Buffer.from(content) }, aids);
    if ('reason' in outcome) throw new Error(outcome.reason);
    const { outlet, host, title, authors, url } = outcome.articles[0] as (typeof outcome.articles)[number];
    return { outlet, host, title, authors, url };
  };
  const outletOf = (fields: object) => fieldsOf(JSON.stringify([{ ...record, ...fields }])).outlet;

  it('names the outlet whose address a record has, and no other', () => {
    expect(outletOf({ url: 'https://www.reuters.com/world/1' })).toBe('Reuters');
    expect(outletOf({ domain: 'reuters.com' })).toBe('Reuters');
    expect(outletOf({ source: 'Quayside Courier', url: 'https://www.reuters.com/world/1' })).toBe('Quayside Courier');
    expect(outletOf({ url: 'https://finance.yahoo.com/news/1' })).toBeNull();
    expect(outletOf({ url: 'https://quay.example/1' })).toBeNull();
  });

  it('never shows an address as the name of an outlet', () => {
    expect(outletOf({ source: 'https://quay.example/feed' })).toBeNull();
    expect(outletOf({ source: 'quay.example' })).toBeNull();
    expect(outletOf({ source: 'https://quay.example/feed', site_name: 'Quayside Courier' })).toBe('Quayside Courier');
    expect(outletOf({ source: 'Quay.com' })).toBe('Quay.com');
    expect(fieldsOf('Source: quay.example\nDate: 2025-03-01\n\nThe harbour opened.', 'x.txt').outlet).toBe('quay.example');
  });

  it("takes an outlet's name off the end of its headline, and no other words", () => {
    const titleOf = (title: string) => fieldsOf(JSON.stringify([{ ...record, title, source: 'BBC News' }])).title;
    expect(titleOf('Harbour opens - BBC News')).toBe('Harbour opens');
    expect(titleOf('Harbour opens | BBC')).toBe('Harbour opens | BBC');
    expect(titleOf('Harbour opens - at last')).toBe('Harbour opens - at last');
  });

  it('reads the front matter of a clipped page: an address as source, authors as links', () => {
    const page = [
      '---',
      'title: Harbour opens',
      'source: "https://www.bbc.com/news/1"',
      'author:',
      '  - "[[Ada Moor]]"',
      '  - "[[people/lee|Ben Lee]]"',
    ];
    expect(fieldsOf(`${page.join('\n')}\npublished: 2025-03-01\n---\nThe harbour opened.\n`, 'x.md')).toMatchObject({
      outlet: 'BBC',
      authors: ['Ada Moor', 'Ben Lee'],
      url: 'https://www.bbc.com/news/1',
    });
  });
});
