import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

describe('a no that stands in no single word', () => {
  it.each([
    [
      'Mara Quill was too ill to travel and listened from Halden.',
      'Because of illness Mara Quill could not travel and listened from Halden.',
      'ok',
    ],
    [
      'Mara Quill was too ill to travel and listened from Halden.',
      'Mara Quill was well enough to travel to Halden and listened there.',
      'removed',
    ],
    [
      'The board voted on Tuesday to throw out all three bids and start over.',
      'On Tuesday the board rejected all three bids and decided to start over.',
      'ok',
    ],
    ['The board voted on Tuesday to accept all three bids.', 'On Tuesday the board threw out all three bids.', 'removed'],
  ])('is told and turned: %s – %s', (source, statement, expected) => {
    expect(verdictOn(statement, source) === 'ok' ? 'ok' : 'removed').toBe(expected);
  });
});

describe('what is done again', () => {
  it('is done a second time', () => {
    const source = 'Norholm said it had not decided whether to bid again.';
    expect(verdictOn('Norholm has not decided whether it will bid a second time.', source)).toBe('ok');
    expect(verdictOn('Norholm has not decided whether it will bid a third time.', source)).toBe('number');
  });
});

describe('a scale', () => {
  it('is no time of day', () => {
    const source = '首次试验采用的是C-7客机缩比模型，缩比比例为1比18。';
    expect(verdictOn('The first test used a 1:18 scale model of the C-7 airliner.', source, { language: 'zh-Hans' })).toBe('ok');
    expect(verdictOn('The first test used a 1:16 scale model of the C-7 airliner.', source, { language: 'zh-Hans' })).toBe(
      'number',
    );
  });
});
