import type { Retriever } from '../../retrieve/retrieve.js';

/** What counts and lists need of the retriever. */
export type CatalogueParts = Pick<Retriever, 'understand' | 'articles' | 'articlesAbout' | 'passagesOf'>;
