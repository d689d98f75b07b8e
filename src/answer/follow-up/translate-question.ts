// In: a question that stands alone and for which nothing was found as asked. Out: the same with its translations into the archive's other
// languages. Called by the answerer where a model is set and was not asked yet: it costs a request.
import { addUsage, type LanguageModel } from '../../model/language-model.js';
import type { Query } from '../../retrieve/query.js';
import type { Retriever } from '../../retrieve/retrieve.js';
import type { AskOptions } from '../ask-options.js';
import { otherLanguages } from './other-languages.js';
import { restate } from './restate.js';
import type { StandingQuestion } from './to-standing.js';

/** The same question where there is no other language, or the model gave no translation. */
export async function translateQuestion(
  standing: StandingQuestion,
  { understood }: Pick<Query, 'understood'>,
  { signal }: Pick<AskOptions, 'signal'>,
  retriever: Pick<Retriever, 'understand' | 'articles'>,
  model: LanguageModel,
): Promise<StandingQuestion> {
  const languages = otherLanguages(understood.language, retriever);
  if (languages.length === 0) return standing;
  const { text } = standing.question;
  const understand = (words: string) => retriever.understand({ text: words });
  const { translations, usage } = await restate(model, { text, turns: [], languages, understand, ...(signal && { signal }) });
  return { ...standing, translations, usage: addUsage(standing.usage, usage) };
}
