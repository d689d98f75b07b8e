import type { OutletRegistry } from '../../dump/outlets.js';
import type { Retriever } from '../../retrieve/retrieve.js';
import { remember } from './remember.js';
import type { VerifyAids } from './verify-statement.js';

/** The outlet file and the archive's own translations, for the verifier. */
export function archiveAids(
  outlets: Pick<OutletRegistry, 'find'>,
  { passagesOf, translationsOf }: Pick<Retriever, 'passagesOf' | 'translationsOf'>,
): VerifyAids {
  // Each statement of an answer asks for the same few reports.
  const passages = remember(passagesOf);
  return {
    outletNamed: (name) => outlets.find(name)?.name ?? null,
    parallelsOf({ article, original }) {
      const report = original?.id ?? article.id;
      const versions = [report, ...translationsOf(report).map(({ id }) => id)];
      return versions.filter((id) => id !== article.id).flatMap((id) => passages(id));
    },
    reportOf: ({ article }) => passages(article.id),
  };
}
