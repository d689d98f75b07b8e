// In: an excerpt with the articles that hold it. Out: an answer that says where it stands, each place cited; or that it stands nowhere.
// Called by the answerer before a question is answered.
import type { FoundExcerpt } from '../../retrieve/excerpt/find-excerpt.js';
import type { Question } from '../../retrieve/passage.js';
import { questionLanguage } from '../../retrieve/question-language.js';
import type { Retriever } from '../../retrieve/retrieve.js';
import type { Answer, Citation, NearestArticle, Statement } from '../answer.js';
import { toReport } from '../cite.js';
import { excerptPhrases } from './excerpt-phrases.js';
import { quotesOfHolder } from './quotes-of-holder.js';

type Untimed = Omit<Answer, 'timings'>;

/** How many near articles a refusal names. */
const MOST_NEAREST = 3;

/** null for a question like any other. */
export async function answerExcerpt(
  question: Question,
  retriever: Pick<Retriever, 'excerptIn' | 'passagesOf' | 'retrieve'>,
): Promise<Untimed | null> {
  const found = retriever.excerptIn(question);
  if (found === null) return null;
  if (found.holders.length === 0) return standsNowhere(question, found, retriever);
  const { statements, citations } = citeHolders(found, retriever);
  const text = statements.map((statement) => `${statement.text} ${statement.citations.map((n) => `[${n}]`).join('')}`).join(' ');
  return { ...blank(question, found), status: 'answered', text, statements, citations, confidence: 1 };
}

/** One statement an article. */
function citeHolders(found: FoundExcerpt, { passagesOf }: Pick<Retriever, 'passagesOf'>) {
  const phrases = excerptPhrases(languageOf(found));
  const statements: Statement[] = [];
  const citations: Citation[] = [];
  for (const holder of found.holders) {
    const { article } = holder;
    const quotes = quotesOfHolder(holder);
    const original = article.translationOf === null ? null : (passagesOf(article.id)[0]?.original ?? null);
    const own = quotes.map(({ quote, lines }, at): Citation => {
      const n = citations.length + at + 1;
      const translationOf = original === null ? null : toReport(original);
      return { ...toReport(article), n, lines, quote, translationOf, alsoIn: [] };
    });
    const [first] = own;
    if (first === undefined) continue;
    const lines = [first.lines[0], (own.at(-1) ?? first).lines[1]] as const;
    statements.push({ text: phrases.standsIn({ ...article, lines }), citations: own.map(({ n }) => n) });
    citations.push(...own);
  }
  return { statements, citations };
}

async function standsNowhere(
  question: Question,
  found: FoundExcerpt,
  { retrieve }: Pick<Retriever, 'retrieve'>,
): Promise<Untimed> {
  const { passages } = await retrieve({ ...question, text: found.words }, MOST_NEAREST * 2);
  const near = new Map(passages.map(({ article, original }) => [(original ?? article).id, original ?? article]));
  const nearest = [...near.values()]
    .slice(0, MOST_NEAREST)
    .map(({ id, title, outlet, published, dump }): NearestArticle => ({ article: id, title, outlet, published, dump }));
  const { nowhere } = excerptPhrases(languageOf(found));
  return { ...blank(question, found), text: nowhere, nearest };
}

/** The asker's own words tell the language better than what was pasted. */
const languageOf = ({ around, words }: FoundExcerpt): string | null => questionLanguage(around) ?? questionLanguage(words);

function blank({ text, from = null, to = null }: Question, found: FoundExcerpt): Untimed {
  const language = languageOf(found);
  return {
    question: text,
    status: 'not-found',
    text: '',
    language,
    generator: 'extractive',
    statements: [],
    citations: [],
    nearest: [],
    understood: { outlets: [], authors: [], from, to, language, carriedOver: [] },
    conflicts: [],
    notices: [],
    removed: 0,
    confidence: 0,
  };
}
