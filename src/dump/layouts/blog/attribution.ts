// In: who the introduction names and whom the report credits. Out: outlet and host of the copied report. Called by the blog layout.
import { knownOutlet, sameHouse } from '../../outlet-signs.js';
import type { Reading, ReadingAids } from '../layout.js';
import type { Copy } from './posts.js';
import type { ReportHead } from './report-head.js';

/**
 * Who is credited published it, and whom the introduction names carried it. A credit of the same house (the desk abroad, the parent's
 * dateline) leaves the introduction's name. The blog is the host when nobody else carried it.
 */
export function attributeCopy(
  copy: Copy,
  head: ReportHead,
  blog: Reading<string> | null,
  aids: ReadingAids,
): { outlet: Reading<string> | null; host: Reading<string> | null } {
  const { introduction } = copy;
  const carrier =
    introduction.outlet === null
      ? null
      : { value: introduction.outlet, line: introduction.row.line.number, sign: 'introduction' };
  const credit = head.credit ?? (carrier === null || introduction.carried ? head.source : null);
  if (!credit) return { outlet: carrier, host: blog };
  if (!carrier) return { outlet: credit, host: blog };
  if (sameHouse(carrier.value, credit.value, aids.outlets)) return { outlet: carrier, host: blog };
  // A name nobody knows, on a line of its own or before "By", is taken for a desk when the introduction's paper is known to print its own.
  if (credit.sign === 'outlet line' && !knownOutlet(credit.value, aids.outlets)) return { outlet: carrier, host: blog };
  return { outlet: credit, host: carrier };
}
