// In: an interaction and the first answer to it. Out: whether Discord has that answer. Called for acknowledgements and refusals.
// Discord forgets an interaction that is not answered within three seconds, so what fails is tried again at once and not for long.
import { type REST, Routes } from 'discord.js';
import { discordCode, waitBeforeRetryMs } from './discord-faults.js';

/** What identifies an interaction to Discord. */
export interface InteractionHandle {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
  readonly person: string;
}

/** No attempt begins later than this after the first: half a second is left for Discord to take it. */
const lastAttemptMs = 2_500;
/** Short at first, because most trouble is over at once; a burst of refusals is not answered by a burst of attempts. */
const pausesMs = [100, 200, 400, 600, 800];
/** An attempt without an answer is given up after this while there is time for another. Less would double what a slow Discord did take. */
const stalledMs = 1_200;
/** The last attempt is waited for longer: its answer may come late though Discord took it in time. */
const patienceMs = 5_000;

/**
 * Sends the callback until Discord has it.
 * @returns 'repeated' when Discord has it from an earlier attempt, whose answer was lost
 * @throws the last failure; 40060 only when no earlier attempt of ours can have arrived
 */
export async function respond(rest: REST, { id, token }: InteractionHandle, body: object): Promise<'done' | 'repeated'> {
  const startedAt = performance.now();
  for (let attempt = 0; ; attempt += 1) {
    const elapsed = performance.now() - startedAt;
    const signal = AbortSignal.timeout(elapsed + stalledMs < lastAttemptMs ? stalledMs : patienceMs);
    try {
      await rest.post(Routes.interactionCallback(id, token), { auth: false, body, signal });
      return 'done';
    } catch (error) {
      if (attempt > 0 && discordCode(error) === 40060) return 'repeated';
      const pauseMs = pausesMs[attempt];
      const least = waitBeforeRetryMs(error);
      if (pauseMs === undefined || least === null) throw error;
      const waitMs = Math.max(pauseMs, least);
      if (performance.now() - startedAt + waitMs > lastAttemptMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}
