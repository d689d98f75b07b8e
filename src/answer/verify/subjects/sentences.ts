import type { Span } from './telling.js';

const sentence =
  /(?:[^.!?。！？\n]|(?<=\b(?:Mr|Ms|Mrs|Dr|St|Prof|Gen|Gov|Sen|Rep|Lt|Col|No|\p{Lu}))\.|[.!?](?=\S))+[.!?。！？]?/gu;

/** Where the sentences of a text stand. */
export const sentencesIn = (text: string): Span[] =>
  Array.from(text.matchAll(sentence), ({ 0: written, index }) => ({ start: index, end: index + written.length })).filter(
    ({ start, end }) => text.slice(start, end).trim() !== '',
  );
