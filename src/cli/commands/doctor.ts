import type { Colors } from 'picocolors/types.js';
import type { CommandContext } from '../command-context.js';
import { examineCorpus, examineIndex } from '../doctor/examine-corpus.js';
import { examineDiscord } from '../doctor/examine-discord.js';
import { examineEmbeddings } from '../doctor/examine-embeddings.js';
import { examineDataDir, examineNode, examineParts, examineSettings } from '../doctor/examine-machine.js';
import { examineModel } from '../doctor/examine-model.js';
import { examineUploads } from '../doctor/examine-uploads.js';
import type { Finding } from '../doctor/finding.js';

/** `byline doctor`: one line a finding. Resolves to whether nothing is broken. */
export async function doctor(context: CommandContext): Promise<boolean> {
  const { config, services, terminal, log } = context;
  const findings: Finding[] = [];
  const tell = async (more: readonly Finding[]) => {
    findings.push(...more);
    for (const finding of more) await terminal.out.write(showFinding(finding, terminal.out.colors));
  };
  await tell([examineNode(process.versions.node), ...examineParts(await services.nativeParts())]);
  await tell([...examineSettings(config, process.cwd()), examineDataDir(config.dataDir)]);
  await tell(await examineCorpus(config.corpusDir, () => services.readArticles(config)));
  await tell(examineUploads(config.dataDir, config.corpusDir));
  const tried = await examineEmbeddings(config, () => services.tryEmbedder(config));
  await tell(tried.findings);
  await tell(await examineModel(config, () => services.tryModel(config)));
  const archive = await services.openArchive(config, log);
  await tell(await examineIndex(archive, tried).finally(() => archive.close()));
  await tell(await examineDiscord(config.discord));
  return findings.every(({ mark }) => mark !== 'bad');
}

function showFinding({ mark, what, mend }: Finding, colors: Colors): string {
  const sign = { good: colors.green('✓'), warning: colors.yellow('!'), bad: colors.red('✗') }[mark];
  return `${sign} ${what}\n${mend === undefined ? '' : `  ${mend}\n`}`;
}
