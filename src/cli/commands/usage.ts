import { summariseUsage } from '../../store/summarise-usage.js';
import type { CommandContext } from '../command-context.js';
import { usageJson } from '../contract-json.js';
import { showUsage } from '../show-usage.js';

export interface UsageOptions {
  readonly json?: boolean;
  /** Today in UTC is one of them. */
  readonly days: number;
}

/** `byline usage`: what was asked by day, and what it cost. */
export async function usage({ config, services, terminal }: CommandContext, options: UsageOptions): Promise<void> {
  const records = await services.openUsage(config, { create: false });
  const first = new Date(Date.now() - (options.days - 1) * 24 * 3_600_000).toISOString().slice(0, 10);
  try {
    const report = summariseUsage(records?.usage.since(first) ?? []);
    const { out } = terminal;
    await out.write(options.json ? `${JSON.stringify(usageJson(report), null, 2)}\n` : showUsage(report, out.columns()));
  } finally {
    records?.close();
  }
}
