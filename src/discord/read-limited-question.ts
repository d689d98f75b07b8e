// In: the options of a command that asks about a topic. Out: the question with its limits. Called by every such command.
import type { Question } from '../retrieve/passage.js';
import type { CommandOptions, Refusal } from './action.js';
import { readQuestion } from './read-question.js';
import type { Words } from './words/words.js';

/** @param text name of the option that holds the words; `outlet`, `from` and `to` limit them where the command has these options */
export function readLimitedQuestion(options: CommandOptions, text: string, words: Words): Question | Refusal {
  const typed = { text: options.getString(text), outlet: options.getString('outlet') };
  return readQuestion({ ...typed, from: options.getString('from'), to: options.getString('to') }, words);
}
