import { describe, expect, it } from 'vitest';
import { findConflicts, type Told } from '../../../src/answer/conflicts/find-conflicts.js';

const told = (id: string, text: string, more: Partial<Told['article']> = {}): Told => ({
  text,
  article: { id, translationOf: null, alsoIn: [], ...more },
});
const values = (cited: Told, ...others: Told[]) =>
  findConflicts([cited], others).map((conflict) => conflict.values.map(({ value }) => value));

describe('sources that differ', () => {
  it.each([
    [
      'a count',
      'The storm closed 3 bridges in Lowmere on Monday.',
      'The storm closed four bridges in Lowmere, police said.',
      ['3', 'four'],
    ],
    [
      'a sum',
      'Repairs of the Lowmere pier will cost $48 million.',
      'The repairs of the Lowmere pier will cost 52 million dollars.',
      ['$48 million', '52 million dollars'],
    ],
    [
      'a share',
      'Shares of Quillon Glass fell 7 percent on Friday.',
      'Quillon Glass shares fell 9% on Friday.',
      ['7 percent', '9%'],
    ],
    [
      'a day',
      'The Lowmere ferry terminal will close on 12 May.',
      'The ferry terminal of Lowmere will close on May 14.',
      ['12 May', 'May 14'],
    ],
    [
      'a length in Chinese',
      '水務局在托雷爾大壩發現一條14米長的裂縫。',
      '工程師在托雷爾大壩發現一條18米長的裂縫。',
      ['14米', '18米'],
    ],
  ])('on %s are told, each as it writes it', (_, one, other, written) => {
    expect(values(told('a', one), told('b', other))).toEqual([written]);
  });

  it.each([
    [
      'in other forms',
      'Repairs of the Lowmere pier will cost $1 billion.',
      'Repairs of the Lowmere pier will cost 1,000 million dollars.',
    ],
    [
      'of another thing',
      'Repairs of the Lowmere pier will cost $48 million.',
      'A new hall for the fishers of Calder costs $52 million.',
    ],
    ['in another unit', 'The crack in the Torrel dam is 14 metres long.', 'The crack in the Torrel dam is 3 days old.'],
    [
      'of other things that are counted',
      'The storm in Lowmere on Monday closed 3 bridges.',
      'The storm in Lowmere on Monday closed 4 schools.',
    ],
    [
      'to the day and to the month',
      'The Lowmere ferry terminal will close on 12 May.',
      'The Lowmere ferry terminal will close in May.',
    ],
    ['with a bound', 'The storm closed more than 3 bridges in Lowmere.', 'The storm closed 4 bridges in Lowmere.'],
  ])('are not made out of figures %s', (_, one, other) => {
    expect(values(told('a', one), told('b', other))).toEqual([]);
  });

  it('are not a report and its own translation, copy or other sentence', () => {
    const [three, four] = [
      'The storm closed 3 bridges in Lowmere on Monday.',
      'The storm closed four bridges in Lowmere on Monday.',
    ];
    expect(values(told('a', three), told('a', four))).toEqual([]);
    expect(values(told('a', three), told('b', four, { translationOf: 'a' }))).toEqual([]);
    expect(values(told('a', three, { alsoIn: ['b'] }), told('b', four))).toEqual([]);
  });

  it('are told with a few words of what they differ on, each value once', () => {
    const [three, four] = [
      'The storm closed 3 bridges in Lowmere on Monday.',
      'The storm closed four bridges in Lowmere, police said.',
    ];
    const [conflict] = findConflicts([told('a', three)], [told('b', four), told('c', four)]);
    expect(conflict?.about).toContain('bridges');
    expect(conflict?.values).toHaveLength(2);
  });
});
