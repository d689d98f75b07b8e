import type { RefusedDump } from '../dump/article.js';
import type { Reason } from '../reasons/reason.js';

export interface RefusedRow {
  readonly dump: string;
  readonly reason: string;
  readonly remedy: string;
  readonly why: string | null;
}

/** Of `dump_versions v`. */
export const refusedColumns = 'v.path AS dump, v.refused_reason AS reason, v.refused_remedy AS remedy, v.refused_why AS why';

export function refusedFromRow({ why, ...row }: RefusedRow): RefusedDump {
  return { ...row, why: why === null ? null : (JSON.parse(why) as Reason) };
}
