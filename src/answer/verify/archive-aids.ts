import type { OutletRegistry } from '../../dump/outlets.js';
import type { Retriever } from '../../retrieve/retrieve.js';
import type { VerifyAids } from './verify-statement.js';

/** The outlet file and the archive's own translations, for the verifier. */
export function archiveAids(
  outlets: Pick<OutletRegistry, 'find'>,
  { passagesOf, translationsOf }: Pick<Retriever, 'passagesOf' | 'translationsOf'>,
): VerifyAids {
  return {
    outletNamed: (name) => outlets.find(name)?.name ?? null,
    parallelsOf({ article, original }) {
      const report = original?.id ?? article.id;
      const versions = [report, ...translationsOf(report).map(({ id }) => id)];
      return versions.filter((id) => id !== article.id).flatMap((id) => passagesOf(id));
    },
    reportOf: ({ article }) => passagesOf(article.id),
  };
}
