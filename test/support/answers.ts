import type { Answer, Citation } from '../../src/answer/answer.js';

/** An answer with one statement and one citation, in invented words; every field can be set. */
export function answerWith(changes: Partial<Answer> = {}): Answer {
  return {
    question: 'How many bridges were closed?',
    status: 'answered',
    text: 'Three bridges were closed on Monday. [1]',
    language: 'en',
    generator: 'extractive',
    statements: [{ text: 'Three bridges were closed on Monday.', citations: [1] }],
    citations: [citationWith()],
    nearest: [],
    understood: { outlets: [], authors: [], from: null, to: null, language: null, carriedOver: [] },
    conflicts: [],
    notices: [],
    removed: 0,
    confidence: 0.9,
    timings: { retrieveMs: 1, answerMs: 1, totalMs: 2 },
    ...changes,
  };
}

export function citationWith(changes: Partial<Citation> = {}): Citation {
  return {
    n: 1,
    dump: 'city/bridges.txt',
    lines: [12, 12],
    quote: 'Three bridges were closed on Monday.',
    outlet: 'Harbour Gazette',
    host: null,
    title: 'Bridges closed after storm',
    published: '2026-04-27',
    kind: 'report',
    url: null,
    article: '0123456789abcdef',
    translationOf: null,
    alsoIn: [],
    ...changes,
  };
}
