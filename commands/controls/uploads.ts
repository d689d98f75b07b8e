// What /corpus does: shows what a file holds before it is kept, asks before a dump is removed, and indexes after either.
import type { Asking, Control, Refusal, Work } from '../../src/discord/action.js';
import { button, customId, row } from '../../src/discord/controls.js';
import { faultReply, type WorkEnd } from '../../src/discord/deadline.js';
import type { AttachmentFile } from '../../src/discord/fetch-attachment.js';
import { inCode } from '../../src/discord/neutralise.js';
import { discardPending, isPending } from '../../src/discord/pending-file.js';
import { renderIndexReport } from '../../src/discord/render-index-report.js';
import { renderInspected, renderRefused } from '../../src/discord/render-inspected.js';
import { type Reply, say, withFirstLine } from '../../src/discord/reply.js';
import { runIndex } from '../../src/discord/run-index.js';
import { Fault } from '../../src/errors.js';
import type { DumpFile } from '../../src/ingest/uploads/inspected-dump.js';

/** What stands behind the buttons: a file that waits, or a dump that may be removed. */
type Decision = { readonly add: DumpFile } | { readonly remove: string };

export async function showUpload(work: Work, attachment: AttachmentFile): Promise<Reply | WorkEnd> {
  const { archive, words } = work;
  const pending = await work.fetchAttachment(attachment);
  try {
    const { name, path } = pending;
    const found = await archive.inspect({ name, path });
    if (found.status === 'readable') {
      const view = keepDecision(work, { add: { name, path } });
      const keep = button(customId('upload', 'keep', view), { label: words.say('corpus.keep'), style: 'main' });
      const discard = button(customId('upload', 'discard', view), { label: words.say('corpus.discard') });
      return { ...renderInspected(found, words), rows: [row(keep, discard)] };
    }
    await pending.discard();
    return { outcome: 'failed', reply: renderRefused(found, words) };
  } catch (error) {
    await pending.discard();
    throw error;
  }
}

export async function askToRemove(work: Work, dump: string): Promise<Reply | WorkEnd> {
  const { archive, words } = work;
  const isThere = (await archive.uploads()).some((upload) => upload.dump === dump);
  if (!isThere) return { outcome: 'failed', reply: say(words.say('corpus.notThere')) };
  const view = keepDecision(work, { remove: dump });
  const remove = button(customId('upload', 'remove', view), { label: words.say('corpus.remove'), style: 'danger' });
  return { ...say(words.say('corpus.sure', { dump: inCode(dump, 100) })), rows: [row(remove)] };
}

const keepDecision = ({ state, person, server }: Work, body: Decision): string =>
  state.views.keep({ kind: 'upload', person, server, hidden: true, body });

export const uploadButtons: Control = {
  name: 'upload',
  who: 'owners',
  prepare({ args }, asking) {
    const decision = decisionBehind(args[1], asking);
    if ('refusal' in decision) return decision;
    const action = args[0];
    if ('add' in decision && action === 'keep')
      return { hidden: true, audit: '/corpus add keep', run: (work) => keep(work, decision.add) };
    if ('add' in decision && action === 'discard')
      return { hidden: true, place: 'same', audit: '/corpus add discard', run: (work) => discard(work, decision.add) };
    if ('remove' in decision && action === 'remove')
      return { hidden: true, audit: '/corpus remove', run: (work) => remove(work, decision.remove) };
    return { refusal: asking.words.say('outdatedControl') };
  },
};

function decisionBehind(id: string | undefined, { person, server, state, words }: Asking): Decision | Refusal {
  const view = id === undefined ? null : state.views.find(id);
  const isTheirs = view?.kind === 'upload' && view.person === person && view.server === server;
  return isTheirs ? (view.body as Decision) : { refusal: words.say('outdatedControl') };
}

async function keep(work: Work, file: DumpFile): Promise<Reply | WorkEnd> {
  const { archive, words } = work;
  if (!isPending(file)) return { outcome: 'failed', reply: say(words.say('corpus.decided')) };
  const { dump } = await archive.addDump(file);
  await discardPending(file);
  return indexed(work, words.say('corpus.added', { dump: inCode(dump, 100) }));
}

async function discard({ words }: Work, file: DumpFile): Promise<Reply> {
  const was = isPending(file);
  await discardPending(file);
  return { ...say(words.say(was ? 'corpus.discarded' : 'corpus.decided')), rows: [] };
}

async function remove(work: Work, dump: string): Promise<Reply | WorkEnd> {
  const { archive, words } = work;
  const isThere = (await archive.uploads()).some((upload) => upload.dump === dump);
  if (!isThere) return { outcome: 'failed', reply: say(words.say('corpus.notThere')) };
  await archive.removeDump(dump);
  return indexed(work, words.say('corpus.removed', { dump: inCode(dump, 100) }));
}

/** Whatever becomes of the run, the corpus has changed, and that is told first. */
async function indexed(work: Work, done: string): Promise<Reply | WorkEnd> {
  const end = await runIndex(work, {}, (report) => renderIndexReport(report, work.words)).catch((error: unknown): WorkEnd => {
    if (!(error instanceof Fault)) throw error;
    return { outcome: 'failed', reply: faultReply(error, true, work.words) };
  });
  return 'outcome' in end ? { ...end, reply: withFirstLine(end.reply, done) } : withFirstLine(end, done);
}
