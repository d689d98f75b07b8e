import type { Archive, ArchiveStatus } from '../../engine/archive.js';
import { Fault } from '../../errors.js';
import type { ReadArticles } from '../cli-services.js';
import { plural } from '../plural.js';
import { printable } from '../printable.js';
import type { ExaminedEmbeddings } from './examine-embeddings.js';
import { bad, type Finding, good, warning } from './finding.js';

/** Reads the dumps as `articles` does; tells what stands in the way of an index. */
export async function examineCorpus(corpusDir: string, read: () => Promise<ReadArticles>): Promise<readonly Finding[]> {
  try {
    const { articles, refused, undecided } = await read();
    const leftOut = undecided.filter(({ field }) => field === 'article' || field === 'body').length;
    const open = undecided.length - leftOut;
    const dumps = new Set(articles.map(({ article }) => article.dump)).size;
    return [
      articles.length === 0
        ? bad(`No article found in ${corpusDir}`, 'Put dumps (.txt, .md, .json, .jsonl) into that folder, or set CORPUS_DIR.')
        : good(`Corpus ${corpusDir}: ${articles.length} articles in ${dumps} dumps`),
      ...refused.map(({ dump, reason, remedy }) => warning(`${printable(dump)} is not read: ${printable(reason)}`, remedy)),
      ...(leftOut === 0
        ? []
        : [
            warning(
              `${leftOut} ${leftOut === 1 ? 'entry' : 'entries'} of dumps cannot be read and ${leftOut === 1 ? 'is' : 'are'} left out`,
              'byline articles --explain says which and why; mend those dumps, or fetch them again.',
            ),
          ]),
      ...(open === 0
        ? []
        : [
            warning(
              `${plural(open, 'field')} ${open === 1 ? 'is' : 'are'} undecided`,
              'byline articles --explain lists them; corrections.yaml decides them.',
            ),
          ]),
    ];
  } catch (error) {
    return [fromError(error)];
  }
}

export async function examineIndex(
  archive: Archive,
  tried: Pick<ExaminedEmbeddings, 'isSet' | 'embedder'>,
): Promise<readonly Finding[]> {
  try {
    return describeStatus(await archive.status(), tried);
  } catch (error) {
    return [fromError(error)];
  }
}

function describeStatus(status: ArchiveStatus, tried: Parameters<typeof examineIndex>[1]): readonly Finding[] {
  if (status.generation === null) return [warning('Nothing is indexed yet', 'byline index, or any question, does it.')];
  const findings: Finding[] = [
    good(`Index ${status.generation} is sound: ${status.articles} articles, ${status.chunks} chunks`),
    describeVectors(status, tried),
  ];
  if (status.stale) findings.push(warning('The corpus has changed since it was indexed', 'byline index brings it up to date.'));
  if (status.sample) findings.push(warning('The sample is served', 'Put your own dumps into the corpus folder.'));
  return findings;
}

function describeVectors(
  { embedder, vectorSearch, vectors }: ArchiveStatus,
  { isSet, embedder: answering }: Parameters<typeof examineIndex>[1],
): Finding {
  if (vectors === null && answering !== null) return warning('The chunks have no vectors yet', 'byline index makes them.');
  if (vectors === null && isSet)
    return warning('Search goes by words and spellings: the embeddings model does not answer', 'Mend what is said of it above.');
  if (vectors === null)
    return good('Search goes by words and spellings: EMBEDDINGS=openai or transformers adds search by meaning');
  const made = `The chunks' vectors are those of ${printable(embedder)} (${vectors.dimension} dimensions)`;
  const { exactBecause, recall, measuredOn, unusedBecause } = vectors;
  if (unusedBecause !== null) return warning(`${made}; they are not used: ${unusedBecause}`, 'byline index makes new ones.');
  if (answering !== null && answering !== embedder)
    return warning(`${made}; the model gives those of ${printable(answering)} now`, 'byline index --full makes new ones.');
  const measured =
    recall === null ? '' : `; a graph of ${measuredOn} of them found ${(100 * recall).toFixed(1)} % of the ten nearest`;
  return good(`${made}; ${vectorSearch} search${exactBecause === null ? '' : `, because ${exactBecause}`}${measured}`);
}

function fromError(error: unknown): Finding {
  if (error instanceof Fault) return bad(error.message, error.remedy);
  throw error;
}
