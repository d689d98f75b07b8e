import { expect, it } from 'vitest';
import { topicWords } from '../../../src/answer/survey/topic-words.js';
import { inventedArchive } from '../../support/invented-archive.js';
import { inventArticle } from '../../support/invented-articles.js';

const article = (id: string, outlet: string) =>
  inventArticle({
    id,
    dump: 'a.txt',
    outlet,
    title: 'Tolvane quarry',
    published: '2025-04-01',
    language: 'en',
    body: ['It closed.'],
  });
const { retriever } = inventedArchive([article('one', 'Brackwater Courier'), article('two', 'Reuters')]);

it.each([
  ['Tolvane quarry', 'Tolvane quarry'],
  ['Timeline of the Tolvane quarry', 'the Tolvane quarry'],
  ['Give me a timeline of Tolvane', 'Tolvane'],
  ['What happened with the Tolvane quarry in April 2025?', 'the Tolvane quarry'],
  ['What has been reported about Tolvane so far?', 'Tolvane'],
  ['Tolvane quarry according to the Brackwater Courier', 'Tolvane quarry'],
  ['How do Reuters and the Brackwater Courier cover Tolvane?', 'Tolvane'],
  ['Compare Reuters and Brackwater Courier on the Tolvane quarry', 'the Tolvane quarry'],
  ['List the reports about Tolvane from Reuters', 'Tolvane'],
  ['採石場關閉的時間線', '採石場關閉'],
  ['各家媒體如何報道採石場', '採石場'],
  ['路透社關於採石場的報道', '採石場'],
  ['採石場の経緯', '採石場'],
  ['採石場についての報道', '採石場'],
  ['Diễn biến vụ Tolvane', 'Tolvane'],
  ['對沖基金', '對沖基金'],
  ['和平談判', '和平談判'],
  ['路透社和法新社對採石場的報道', '採石場'],
  ['the New Time of Day', 'the New Time of Day'],
])('the topic of “%s” is “%s”', (text, topic) => {
  expect(topicWords(retriever.understand({ text }))).toBe(topic);
});
