// The buttons below /feedback: other pages, and the file of questions to measure with.
import type { Control, PreparedWork, Work } from '../../src/discord/action.js';
import { evaluationQuestions } from '../../src/discord/evaluation-questions.js';
import { opinionsOnPage, renderOpinions, type Scope } from '../../src/discord/render-opinions.js';
import type { Reply } from '../../src/discord/reply.js';

/** Of one file: some hundred bytes each, so that it stays below what Discord takes. */
const mostExported = 5_000;

export function opinionsOf({ state, server, words }: Work, scope: Scope, page: number): Reply {
  const of = scope === 'here' ? server : null;
  const count = state.feedback.count(of);
  const there = Math.min(page, Math.max(0, Math.ceil(count / opinionsOnPage) - 1));
  const rows = state.feedback.list(of, opinionsOnPage, there * opinionsOnPage);
  return renderOpinions({ rows, page: there, count, scope }, words);
}

export const opinionPages: Control = {
  name: 'opinions',
  who: 'administrators',
  prepare({ args }, { words }) {
    const scope = scopeOf(args[0]);
    const page = Number(args[1]);
    if (scope === null || !Number.isInteger(page) || page < 0) return { refusal: words.say('outdatedControl') };
    return { ...forScope(scope, 'page'), hidden: true, place: 'same', run: async (work) => opinionsOf(work, scope, page) };
  },
};

export const opinionFile: Control = {
  name: 'opinionfile',
  who: 'administrators',
  prepare({ args }, { words }) {
    const scope = scopeOf(args[0]);
    if (scope === null) return { refusal: words.say('outdatedControl') };
    return { ...forScope(scope, 'export'), hidden: true, run: async (work) => exported(work, scope) };
  },
};

function exported({ state, server, words }: Work, scope: Scope): Reply {
  const opinions = state.feedback.list(scope === 'here' ? server : null, mostExported, 0);
  const { lines, toComplete } = evaluationQuestions(opinions);
  if (opinions.length === 0) return { content: words.say('opinions.nothing'), file: null };
  const content = [
    words.say('opinions.exported', { count: opinions.length }),
    ...(toComplete > 0 ? [words.say('opinions.toComplete', { count: toComplete })] : []),
  ].join('\n');
  return { content, file: { name: 'questions.jsonl', text: lines } };
}

function scopeOf(word: string | undefined): Scope | null {
  return word === 'here' || word === 'everywhere' ? word : null;
}

const forScope = (scope: Scope, what: string): Pick<PreparedWork, 'who' | 'audit'> =>
  scope === 'here' ? { audit: `/feedback ${what}` } : { audit: `/feedback everywhere ${what}`, who: 'owners' };
