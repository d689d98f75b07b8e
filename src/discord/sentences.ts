// Every fixed sentence that the bot says in Discord, in one place so that it can be put into other languages; the words around
// an answer are in `answer-words.ts`, because they follow the answer's language.
// Nothing here quotes a dump or a question: foreign text goes through `neutralise` first.
import type { FaultCode } from '../errors.js';
import type { IndexProgress } from '../ingest/index-report.js';

const stepNames: Readonly<Record<IndexProgress['step'], string>> = {
  reading: 'Reading the dumps',
  chunking: 'Cutting articles into pieces',
  embedding: 'Embedding the pieces',
  indexing: 'Building the search indexes',
  publishing: 'Publishing',
};

const seconds = (ms: number): string => {
  const count = Math.max(1, Math.ceil(ms / 1000));
  return count === 1 ? 'a second' : `${count} seconds`;
};

export const sentences = {
  help: 'Ask me about the news archive: write your question after mentioning me, or use `/ask`. I answer with sources, and say so when the archive does not hold the answer.',
  helpInDirectMessage:
    'Ask me about the news archive: just write your question here. I answer with sources, and say so when the archive does not hold the answer.',
  serverNotServed: 'Sorry, this archive is private and not open to this server.',
  stranger: 'Sorry, this archive is private: I answer direct messages only from members of a server that it serves.',
  membershipUnknown:
    'I could not check whether you are a member of a server that this archive serves. Please try again in a moment.',
  notAdministrator: 'Only administrators of this server (Manage Server) may do that. Please ask one of them.',
  onlyInServer: 'That works in a server only, not in a direct message.',
  unknownCommand: 'I do not know this command any more. Please pick it again from the list that Discord shows when you type `/`.',
  outdatedControl: 'This control is from an earlier message and does nothing any more. Please ask again.',
  restarting: 'I am restarting and could not finish this. Please ask again in a minute.',
  overloaded: 'Many people are asking just now. Please try again in a moment.',
  outlivesToken: 'This takes longer than Discord lets me show in this place. I will write to you directly when it is done.',
  outOfTime: 'Sorry, that took longer than a minute, so I stopped. Please ask again, perhaps about less at once.',
  unexpected:
    'Sorry, something went wrong here and it has been noted. Please try again; if it happens again, tell an administrator.',
  personLimit: (waitMs: number): string =>
    `One moment: those were many questions at once. You can ask again in ${seconds(waitMs)}.`,
  serverLimit: (waitMs: number): string => `This server has asked a lot just now. Please try again in ${seconds(waitMs)}.`,
  questionMissing: 'Please write a question.',
  questionTooLong: (limit: number): string => `That question is too long for me. Please ask in at most ${limit} characters.`,
  outletTooLong: 'That is too long for the name of an outlet.',
  dateWrong: (option: 'from' | 'to'): string =>
    `I cannot read the date in \`${option}\`. Please write it as 2026-04-27, 2026-04 or 2026.`,
  datesReversed: '`from` lies after `to`. Please swap them.',
  indexBusy: 'The archive is already being brought up to date. Please wait for that run to finish.',
  indexStarted: 'Bringing the archive up to date…',
  indexProgress: ({ step, done, total }: IndexProgress): string =>
    total > 0 ? `${stepNames[step]}: ${done} of ${total}…` : `${stepNames[step]}…`,
  fault: {
    usage: 'I could not carry that out.',
    busy: 'The archive is busy just now. Please try again in a moment.',
    engine: 'One moment, the archive is restarting. Please ask again in a few seconds.',
    corpus: 'The archive cannot be read just now. Someone who looks after it has to check its folder of dumps.',
    storage: 'The archive cannot be read just now. Someone who looks after it has to check its data folder.',
    settings: 'The archive is not set up completely. Someone who looks after it has to check its settings.',
    discord: 'Discord did not let me finish that. Please try again in a moment.',
  } satisfies Record<FaultCode, string>,
} as const;
