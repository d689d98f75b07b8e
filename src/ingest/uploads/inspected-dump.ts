import type { Article, ReadDump } from '../../dump/article.js';
import type { Explained } from '../../reasons/reason.js';

/** A file that is not, or not yet, part of the corpus. */
export interface DumpFile {
  /** As its owner calls it; never trusted. */
  readonly name: string;
  /** Where it stands, absolute. */
  readonly path: string;
}

/** What ingest would make of a file. */
export type InspectedDump = RefusedFile | ReadableFile;

export interface RefusedFile extends Explained {
  readonly status: 'refused';
  /** As its owner calls it. */
  readonly name: string;
}

export interface ReadableFile {
  readonly status: 'readable';
  /** The path that it would have as a dump. */
  readonly dump: string;
  readonly bytes: number;
  readonly layout: ReadDump['layout'];
  readonly encoding: string;
  /** In order of their first line; never empty. */
  readonly articles: readonly InspectedArticle[];
  readonly undecided: ReadDump['undecided'];
  /** A dump of the archive that has exactly these bytes; null when there is none. */
  readonly sameAs: string | null;
}

export interface InspectedArticle
  extends Pick<Article, 'id' | 'kind' | 'outlet' | 'host' | 'title' | 'published' | 'language' | 'lines'> {
  /** Articles of the archive under the same headline, of the same kind, whose outlet and date do not say otherwise. */
  readonly held: readonly HeldCopy[];
}

export interface HeldCopy {
  /** Article id. */
  readonly article: string;
  readonly dump: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

/** Rejects with a `Fault` and nothing else; a file that is no dump is an answer. */
export type InspectDump = (file: DumpFile) => Promise<InspectedDump>;
