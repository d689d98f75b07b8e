import { z } from 'zod';
import { type LanguageModel, ModelFault, type ModelUsage } from '../../model/language-model.js';
import { issueKeys } from '../generate/issue-keys.js';
import { isOnePiece } from '../generate/number-citations.js';
import { checkingPrompt } from '../generate/prompt.js';
import { createJsonReader } from '../generate/read-json-values.js';
import { cite } from '../verify/cited.js';
import type { Claim, IssuedEvidence, Verdict } from '../verify/claim.js';
import { type VerifyAids, verifyStatement } from '../verify/verify-statement.js';
import { carriesDenials } from './carries-denials.js';
import type { JudgedStatement, StatementToCheck } from './judge-statement.js';

const WITHIN_MS = 45_000;
const MOST_TOKENS = 1_600;
/** Of all statements together: one for each of as many as are checked. */
const MOST_PASSAGES = 20;

const line = z.object({
  n: z.number().int(),
  cites: z.array(z.object({ key: z.string().max(40), quote: z.string().min(1).max(2_000) })).max(4),
});

/** Asks a model where the statements that code did not find may stand, in other words or another language. */
export async function proposeQuotes(
  checked: readonly StatementToCheck[],
  { model, aids }: { readonly model: LanguageModel; readonly aids: VerifyAids },
  signal: AbortSignal | undefined,
): Promise<{ readonly judged: readonly StatementToCheck[]; readonly usage: ModelUsage; readonly failed: boolean }> {
  const open = checked.flatMap((one, at) => (one.judged.verdict === 'not-found' ? [at] : []));
  // The best of each statement before the second of any: the first statements must not take all the room.
  const inTurn = [0, 1, 2].flatMap((rank) => open.flatMap((at) => checked[at]?.passages[rank] ?? []));
  const passages = [...new Map(inTurn.map((passage) => [passage.chunkId, passage])).values()];
  if (passages.length === 0) return { judged: checked, usage: { requests: 0, inputTokens: 0, outputTokens: 0 }, failed: false };
  const evidence = issueKeys(passages.slice(0, MOST_PASSAGES));
  const messages = checkingPrompt(
    open.map((at) => ({ n: at + 1, text: checked[at]?.text ?? '' })),
    evidence,
  );
  let written = '';
  try {
    const stream = model.stream({ messages, maxTokens: MOST_TOKENS, withinMs: WITHIN_MS, ...(signal && { signal }) });
    for (let step = await stream.next(); ; step = await stream.next()) {
      if (step.done) return { judged: withProposals(checked, written, evidence, aids), usage: step.value.usage, failed: false };
      written += step.value;
    }
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error;
    return { judged: checked, usage: error.usage, failed: true };
  }
}

function withProposals(
  checked: readonly StatementToCheck[],
  written: string,
  evidence: IssuedEvidence,
  aids: VerifyAids,
): StatementToCheck[] {
  const proposals = new Map(
    createJsonReader()
      .read(`${written}\n`)
      .flatMap((one) => {
        const read = line.safeParse(one);
        return read.success ? [[read.data.n, read.data.cites] as const] : [];
      }),
  );
  return checked.map((one, at) => {
    const cites = proposals.get(at + 1) ?? [];
    if (one.judged.verdict !== 'not-found' || cites.length === 0) return one;
    const verdict = leastSupport(one.text, cites, evidence, aids);
    if (!verdict.ok || !verdict.quotes.every(({ passage, start, end }) => isOnePiece(passage, start, end))) return one;
    const sentences = verdict.quotes.map((quote) => cite(quote).sentences);
    if (!carriesDenials(one.text, sentences)) return one;
    const judged: JudgedStatement = { verdict: 'supported', quotes: verdict.quotes, differs: null };
    return { ...one, judged };
  });
}

/** What one quote bears out alone needs no other: a second would be shown as support that it is not. */
function leastSupport(text: string, cites: Claim['cites'], evidence: IssuedEvidence, aids: VerifyAids): Verdict {
  const whole = verifyStatement({ text, cites }, evidence, aids);
  if (!whole.ok || cites.length < 2) return whole;
  const alone = cites.map((cite) => verifyStatement({ text, cites: [cite] }, evidence, aids)).find(({ ok }) => ok);
  return alone ?? whole;
}
