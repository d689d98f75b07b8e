import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

type Case = readonly [statement: string, source: string, language: string];

const right = (name: string, cases: readonly Case[]) =>
  it.each(cases)(`${name}: %s`, (statement, source, language) => {
    expect(verdictOn(statement, source, { language })).not.toBe('negation');
  });
const wrong = (name: string, cases: readonly Case[]) =>
  it.each(cases)(`${name}: %s`, (statement, source, language) => {
    expect(verdictOn(statement, source, { language })).not.toBe('ok');
  });

const fault = 'The port said a worn cable, and not a storm, caused the blackout that closed three piers on Friday.';
const link =
  'The council has given Norvik until May 20 to explain why its reserve pump, a duty of its licence since 2023, did not start.';
const toll = 'The harbour board said the next auction would not take place before 30 May.';
const labels = '未標示產地的漁港將加收港務費。';
const denied = 'Harbour chief Lena Orr denied reports that the night ferry had been cancelled.';
const court = '在收到的216件申请中，有134件因对方不同意而未能启动。';

describe('a no in its place', () => {
  right('is the one that it is not', [['The port blamed the blackout on a worn cable rather than a storm.', fault, 'en']]);
  wrong('is not the one', [['The port said a storm caused the blackout on Friday.', fault, 'en']]);
  right('is parted from its subject', [
    ['The council wants an explanation from Norvik by May 20 of why its reserve pump failed to start.', link, 'en'],
    ['The council wants an explanation from Norvik by May 20 of why its reserve pump failed to come on.', link, 'en'],
  ]);
  wrong('is left out', [['The council wants an explanation from Norvik by May 20 of why its reserve pump started.', link, 'en']]);
  right('is not before', [['The harbour board said the next auction would be on 30 May at the earliest.', toll, 'en']]);
  wrong('is before', [['The harbour board said the next auction would take place before 30 May.', toll, 'en']]);
  right('says which', [['部分漁港將加收港務費。', labels, 'zh-Hant']]);
  wrong('says which of the others', [['標示產地的漁港將加收港務費。', labels, 'zh-Hant']]);
  right('is a word of its own', [
    ['Harbour chief Lena Orr contradicted reports that the night ferry had been called off.', denied, 'en'],
    [
      'The pilots’ union will not challenge the smaller quota.',
      'The pilots’ union said it would not appeal against the reduced quota.',
      'en',
    ],
    ['No 2031 quota will be set before that.', 'No quota would be set for 2031 until then.', 'en'],
  ]);
  wrong('is confirmed', [
    ['Harbour chief Lena Orr confirmed reports that the night ferry had been cancelled.', denied, 'en'],
    [
      'The pilots’ union will challenge the reduced quota.',
      'The pilots’ union said it would not appeal against the reduced quota.',
      'en',
    ],
  ]);
  right('has its cause beside it', [
    ['有134件由于对方不同意而没有启动。', court, 'zh-Hans'],
    ['うち134件は相手方の同意が得られず開始できなかった。', court, 'zh-Hans'],
  ]);
  wrong('has none', [['有134件因对方同意而启动。', court, 'zh-Hans']]);
  wrong('is of a plan', [
    ['第2位株主は応募する方針だ。', '第2位株主は応募しない方針だ。', 'ja'],
    ['政府有接手該港的計畫。', '政府沒有接手該港的計畫。', 'zh-Hant'],
  ]);
});
