// In: a question as asked, with the turns before it. Out: the question as it is searched, in the archive's languages too, and what it took over.
// Called by the answerer before retrieval.
import type { LanguageModel, ModelUsage } from '../../model/language-model.js';
import { sameLanguage } from '../../retrieve/languages.js';
import type { Question } from '../../retrieve/passage.js';
import type { Retriever } from '../../retrieve/retrieve.js';
import type { AskOptions } from '../ask-options.js';
import { carryOver } from './carry-over.js';
import { hasStandIn, leansOnTurns } from './leans-on-turns.js';
import { otherLanguages } from './other-languages.js';
import { restate } from './restate.js';

export interface StandingQuestion {
  readonly question: Question;
  readonly carriedOver: readonly string[];
  /** The question as asked, where it took something over and can be read without: what it means when nothing is found for it with that. */
  readonly bare: Question | null;
  /** The same question in languages of the archive, where it has nothing in the asker's. */
  readonly translations: readonly string[];
  readonly usage: ModelUsage | null;
}

export async function toStanding(
  question: Question,
  { turns: before = [], withoutModel = null, signal }: AskOptions,
  retriever: Pick<Retriever, 'understand' | 'articles'>,
  model: LanguageModel | null,
): Promise<StandingQuestion> {
  const understand = (text: string) => retriever.understand({ text });
  // Whoever asks about one article means that one, whatever was spoken of before.
  const turns = (question.article ?? null) === null ? before : [];
  const now = understand(question.text);
  const leans = turns.length > 0 && leansOnTurns(now);
  const languages = model === null || withoutModel !== null ? [] : missingLanguages(now.understood.language, retriever);
  if (!leans && languages.length === 0) return { question, carriedOver: [], bare: null, translations: [], usage: null };
  const restated =
    model === null || withoutModel !== null
      ? null
      : await restate(model, {
          text: question.text,
          turns: leans ? turns : [],
          languages,
          understand,
          ...(signal && { signal }),
        });
  const standing = (leans ? restated?.standing : null) ?? carryOver(question.text, turns, understand);
  return {
    question: { ...question, text: standing.text },
    carriedOver: standing.carriedOver,
    bare: standing.text === question.text || hasStandIn(question.text) ? null : question,
    translations: restated?.translations ?? [],
    usage: restated?.usage ?? null,
  };
}

/** The languages most of the archive is in, where it has no article in the asker's; else none. */
function missingLanguages(language: string | null, { articles }: Pick<Retriever, 'articles'>): string[] {
  return articles.some((article) => sameLanguage(article.language, language)) ? [] : otherLanguages(language, { articles });
}
