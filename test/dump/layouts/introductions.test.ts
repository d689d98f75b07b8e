import { describe, expect, it } from 'vitest';
import { createDateReader } from '../../../src/dump/dates.js';
import { toDumpText } from '../../../src/dump/dump-text.js';
import { blog } from '../../../src/dump/layouts/blog.js';
import { listing } from '../../../src/dump/layouts/listing.js';
import { loadOutlets } from '../../../src/dump/outlets.js';

const aids = { dates: createDateReader(), outlets: loadOutlets({ files: [] }) };
const TEXT = 'The lock gates of the old canal were lifted out on Monday, after forty years in which nobody had opened them.';

function postOf(day: number, introduction: string, headline: string): string {
  return [
    `2025年5月${day}日 星期五`,
    '運河的閘門',
    introduction,
    headline,
    'By Ada Lowe',
    `May ${day - 2}, 2025`,
    TEXT,
    TEXT,
  ].join('\n\n');
}

function outletsOf(...introductions: string[]) {
  const posts = introductions.map((introduction, place) =>
    postOf(23 - place * 7, introduction, `Lock gates lifted, part ${place + 1} of the story`),
  );
  const dump = toDumpText('x.txt', posts.join('\n\n'));
  expect(blog.recognise(dump, aids)).toBeGreaterThan(listing.recognise(dump, aids));
  return blog.read(dump, aids).map((draft) => aids.outlets.canonical(draft.outlet?.value ?? ''));
}

describe('the introduction of a copied report', () => {
  it('names a known outlet whose site it mentions', () => {
    expect(
      outletsOf('Recently FOX News on-line reported the following:', 'Recently Reuters website reported the following:'),
    ).toEqual(['FOX News', 'Reuters']);
    expect(aids.outlets.canonical('Yahoo News on-line')).toBe('Yahoo News');
    expect(aids.outlets.canonical('Lockport on-line')).toBe('Lockport on-line');
  });

  it('may lack its colon right below the heading of a post', () => {
    expect(outletsOf('Recently the Guardian reported the following', 'Lately CNN reported the following.')).toEqual([
      'The Guardian',
      'CNN',
    ]);
    expect(outletsOf('Recently CNN reported the following:', 'Recently the Guardian reported the following')).toEqual([
      'CNN',
      'The Guardian',
    ]);
  });

  it("is neither a listing's headline nor, elsewhere, anything but a sentence", () => {
    const text = `2025年5月23日\n\n運河的閘門\n\n${TEXT}\n\n${TEXT}\n\nThe mayor said the following`;
    expect(blog.recognise(toDumpText('x.txt', text), aids)).toBe(0);
  });
});
