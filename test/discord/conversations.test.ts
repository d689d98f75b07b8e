import { describe, expect, it } from 'vitest';
import { turnOf, withTurn } from '../../src/answer/turn-of.js';
import { createConversations } from '../../src/discord/conversations.js';
import { answerWith } from '../support/answers.js';

const turn = (question: string) => ({ question, answer: `about ${question}` });
const told = (one: ReturnType<typeof turn>, message: string) => ({ turn: one, forOthers: turn('what was said'), message });
const direct = { room: 'dm', repliesTo: null };
const channel = { room: null, repliesTo: null };
const replyTo = (message: string) => ({ room: null, repliesTo: message });

describe('what was said before', () => {
  const open = (parts: { memoryMinutes?: number; most?: number; now?: () => number } = {}) =>
    createConversations({ now: () => 0, memoryMinutes: 30, ...parts });
  const questions = (conversations: ReturnType<typeof open>, ...about: Parameters<ReturnType<typeof open>['turns']>) =>
    conversations.turns(...about).map(({ question }) => question);

  it('is known in a direct message or a thread, the last four turns, oldest first', () => {
    const conversations = open();
    for (const n of [1, 2, 3, 4, 5, 6]) conversations.remember('bob', direct, told(turn(`q${n}`), `m${n}`));
    expect(questions(conversations, 'bob', direct)).toEqual(['q3', 'q4', 'q5', 'q6']);
    expect(questions(conversations, 'bob', { room: 'a thread', repliesTo: null })).toEqual([]);
  });

  it('is known in a channel only to a reply, which goes on from the answer that it replies to', () => {
    const conversations = open();
    conversations.remember('bob', channel, told(turn('q1'), 'm1'));
    conversations.remember('bob', replyTo('m1'), told(turn('q2'), 'm2'));
    expect(questions(conversations, 'bob', channel)).toEqual([]);
    expect(questions(conversations, 'bob', replyTo('m1'))).toEqual(['q1']);
    expect(questions(conversations, 'bob', replyTo('m2'))).toEqual(['q1', 'q2']);
    expect(questions(conversations, 'bob', replyTo('of somebody'))).toEqual([]);
  });

  it('goes on from an earlier answer when that is replied to in a direct message', () => {
    const conversations = open();
    conversations.remember('bob', direct, told(turn('q1'), 'm1'));
    conversations.remember('bob', direct, told(turn('q2'), 'm2'));
    expect(questions(conversations, 'bob', { room: 'dm', repliesTo: 'm1' })).toEqual(['q1']);
    conversations.remember('bob', { room: 'dm', repliesTo: 'm1' }, told(turn('q3'), 'm3'));
    expect(questions(conversations, 'bob', direct)).toEqual(['q1', 'q3']);
  });

  it('is never what another person asked, neither in a thread nor by a reply: only what the archive said to it', () => {
    const conversations = open();
    const thread = { room: 'thread', repliesTo: null };
    conversations.remember('ada', thread, told(turn('of ada'), 'm1'));
    conversations.remember('bob', thread, told(turn('of bob'), 'm2'));
    expect(questions(conversations, 'bob', thread)).toEqual(['what was said', 'of bob']);
    expect(questions(conversations, 'bob', { room: 'thread', repliesTo: 'm1' })).toEqual(['what was said']);
    expect(questions(conversations, 'eve', thread)).toEqual(['what was said']);
    conversations.forget('bob');
    expect(questions(conversations, 'eve', thread)).toEqual([]);
  });

  it('is forgotten after the minutes set, counted from the last turn', () => {
    let now = 0;
    const conversations = open({ now: () => now });
    conversations.remember('bob', direct, told(turn('q1'), 'm1'));
    now = 29 * 60_000;
    conversations.remember('bob', direct, told(turn('q2'), 'm2'));
    now = 58 * 60_000;
    expect(questions(conversations, 'bob', direct)).toEqual(['q1', 'q2']);
    expect(questions(conversations, 'bob', replyTo('m1'))).toEqual([]);
    now = 59 * 60_000;
    expect(questions(conversations, 'bob', direct)).toEqual([]);
  });

  it('is not kept at all where that is set', () => {
    const conversations = open({ memoryMinutes: 0 });
    conversations.remember('bob', direct, told(turn('q1'), 'm1'));
    expect(questions(conversations, 'bob', direct)).toEqual([]);
  });

  it('is bounded: the conversations that were quiet longest are forgotten first', () => {
    const conversations = open({ most: 3 });
    for (const n of [1, 2, 3]) conversations.remember('bob', channel, told(turn(`q${n}`), `m${n}`));
    conversations.remember('bob', channel, told(turn('q4'), 'm4'));
    expect(questions(conversations, 'bob', replyTo('m1'))).toEqual([]);
    expect(questions(conversations, 'bob', replyTo('m2'))).toEqual(['q2']);
  });
});

describe('a turn', () => {
  it('has the question as it was searched, where that differs from what was asked', () => {
    const asked = answerWith({ question: 'and in 2025?', standing: 'How many bridges were closed in 2025?' });
    expect(turnOf(asked)).toEqual({ question: 'How many bridges were closed in 2025?', answer: asked.text });
    expect(turnOf(answerWith({ standing: null })).question).toBe('How many bridges were closed?');
  });

  it('is bounded, and not cut in the middle of a character', () => {
    const long = turnOf(answerWith({ question: `${'x'.repeat(599)}😀`, text: 'y'.repeat(5_000) }));
    expect(long.question).toBe('x'.repeat(599));
    expect(long.answer).toHaveLength(1_000);
    expect(withTurn([turn('1'), turn('2'), turn('3'), turn('4')], turn('5'))).toHaveLength(4);
  });
});
