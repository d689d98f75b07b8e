import type { ChildProcess } from 'node:child_process';
import type { Fault } from '../errors.js';
import type { Log } from '../log.js';
import { ChildConnection } from './child-connection.js';
import { closedFault, gaveUpFault, overdueFault, restartingFault } from './engine-faults.js';
import type { RemoteTiming } from './remote-timing.js';

/** How the engine is to be started. */
export interface EngineStart {
  /** True after deaths in a row: leave native vector search alone and search exactly. */
  readonly exactSearch: boolean;
}

export interface EngineSupervisorParts {
  readonly start: (how: EngineStart) => ChildProcess;
  readonly log: Log;
  readonly timing: RemoteTiming;
}

/**
 * Keeps one engine alive:
 *
 *     starting ──ready──▶ serving ──death──▶ pause (doubling) ──▶ starting
 *                                                │ too many in a row
 *                                                └──▶ resting, until the first question after `restMs`
 */
export class EngineSupervisor {
  readonly #parts: EngineSupervisorParts;
  /** Settles when the engine that is starting, or will be started, serves; null while resting or closed. */
  #serving: Promise<ChildConnection> | null = null;
  #connection: ChildConnection | null = null;
  #deaths = 0;
  #restingSince = 0;
  #closed = false;
  #endPause: () => void = () => {};

  constructor(parts: EngineSupervisorParts) {
    this.#parts = parts;
    this.#begin(0);
  }

  /** The engine that serves, waiting for one that starts, over several starts if need be. @throws Fault `engine` */
  async engine(): Promise<ChildConnection> {
    const until = Date.now() + this.#parts.timing.startMs;
    for (;;) {
      const started = this.#started().catch(() => null);
      const connection = await within(started, Math.max(0, until - Date.now()), restartingFault);
      if (connection) return connection;
    }
  }

  /** For an engine that let a deadline pass: kills it unless it answers a ping. */
  async checkAlive(connection: ChildConnection): Promise<void> {
    try {
      await within(connection.call({ method: 'ping' }), this.#parts.timing.pingMs, overdueFault);
    } catch {
      if (connection !== this.#connection) return;
      this.#parts.log.error('The engine does not react any more and is ended.');
      connection.kill();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#endPause();
    await this.#connection?.close(this.#parts.timing.closeMs);
  }

  #started(): Promise<ChildConnection> {
    if (this.#closed) throw closedFault();
    if (this.#serving) return this.#serving;
    if (Date.now() - this.#restingSince < this.#parts.timing.restMs) throw gaveUpFault(this.#deaths);
    return this.#begin(0);
  }

  #begin(pauseMs: number): Promise<ChildConnection> {
    const serving = this.#startAfter(pauseMs);
    serving.catch(() => {});
    this.#serving = serving;
    return serving;
  }

  /** Rejects only after the death is on record, so that whoever waits finds the next start under way. */
  async #startAfter(pauseMs: number): Promise<ChildConnection> {
    await this.#pause(pauseMs);
    if (this.#closed) throw closedFault();
    const { timing, log } = this.#parts;
    const startedAt = Date.now();
    const connection = this.#connect();
    const died = connection.gone.then((how) => this.#onDeath(how, Date.now() - startedAt));
    const ready = Promise.race([connection.ready.then(() => true), died.then(() => false)]);
    if (!(await within(ready, timing.startMs, overdueFault).catch(() => false))) {
      connection.kill();
      await died;
      throw restartingFault();
    }
    log.debug('The engine serves.', { ms: Date.now() - startedAt });
    return connection;
  }

  #connect(): ChildConnection {
    try {
      const child = this.#parts.start({ exactSearch: this.#deaths >= this.#parts.timing.deathsBeforeExact });
      this.#connection = new ChildConnection({ child, onDeath: () => (this.#closed ? closedFault() : restartingFault()) });
      return this.#connection;
    } catch (error) {
      this.#onDeath(`could not start: ${String(error)}`, 0);
      throw restartingFault(error);
    }
  }

  #onDeath(how: string, livedMs: number): void {
    if (this.#closed) return;
    const { timing, log } = this.#parts;
    this.#deaths = livedMs >= timing.soundMs ? 1 : this.#deaths + 1;
    log.error('The engine stopped.', { how, livedMs, deathsInARow: this.#deaths });
    if (this.#deaths >= timing.mostDeaths) {
      this.#serving = null;
      this.#restingSince = Date.now();
      return;
    }
    this.#begin(Math.min(timing.firstPauseMs * 2 ** (this.#deaths - 1), timing.longestPauseMs));
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** The promise's outcome, or a fault when it takes longer than `ms`. */
export async function within<T>(promise: Promise<T>, ms: number, overdue: () => Fault): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(overdue()), ms);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
