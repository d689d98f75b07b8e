import type { StateStore } from '../store/state-store.js';
import type { Access } from './access.js';
import type { ActionState } from './action.js';
import type { AskParts } from './ask-archive.js';
import type { Counters } from './counters.js';
import type { BotTiming } from './discord-settings.js';
import type { FetchAttachment } from './fetch-attachment.js';
import type { InFlight } from './in-flight.js';
import type { IndexRuns } from './index-runs.js';
import type { Limits, OverLimit } from './limits.js';
import type { ServerPlaces } from './server-places.js';
import type { Words } from './words/words.js';

/** What both routes need. */
export interface RouteParts extends AskParts {
  readonly access: Access;
  readonly limits: Limits;
  readonly inFlight: InFlight;
  /** More pieces of work at once are turned away: they would wait in the engine until their deadline. */
  readonly mostInFlight: number;
  readonly state: ActionState & Pick<StateStore, 'openAudit' | 'closeAudit'>;
  readonly fetchAttachment: FetchAttachment;
  readonly indexRuns: IndexRuns;
  readonly placesOf: (server: string) => ServerPlaces | null;
  readonly commandId: (name: string) => string | null;
  readonly timing: BotTiming;
  readonly counters: Counters;
  readonly isStopping: () => boolean;
}

export function overLimitSentence({ whose, waitMs }: OverLimit, words: Words): string {
  const count = Math.max(1, Math.ceil(waitMs / 1000));
  return words.say(whose === 'person' ? 'personLimit' : 'serverLimit', { count });
}
