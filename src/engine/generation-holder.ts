import type { OpenGeneration, PublishedGenerations } from '../ingest/published-generations.js';
import type { Log } from '../log.js';

/** A use of the generation that is open; `release` exactly once. */
export interface Lease<T> {
  readonly value: T;
  release(): void;
}

interface Held<T> {
  readonly generation: OpenGeneration;
  readonly value: T;
  users: number;
  retired: boolean;
}

export interface GenerationHolderParts<T> {
  readonly generations: PublishedGenerations;
  /** Made once for each generation opened. */
  readonly prepare: (generation: OpenGeneration) => T;
  readonly log: Log;
}

/**
 * Keeps the published generation open. When another is published, by this process or another, it is opened beside the one in use;
 * questions under way finish on the old one, which closes after its last.
 */
export class GenerationHolder<T> {
  readonly #parts: GenerationHolderParts<T>;
  #held: Held<T> | null = null;
  #opening: Promise<Held<T>> | null = null;
  #closed = false;

  constructor(parts: GenerationHolderParts<T>) {
    this.#parts = parts;
  }

  /** The generation in use, opening it on the first call. @throws Fault `storage` when there is none that can be used */
  async acquire(): Promise<Lease<T>> {
    const held = this.#held;
    if (!held) return lease(await this.#openOnce());
    if (this.#isOutdated(held)) {
      // Opened behind this question's back: it is answered from the generation in use.
      this.#openOnce().catch((error) => this.#parts.log.error('The new generation cannot be opened.', { error }));
    }
    return lease(held);
  }

  /** Opens what is published now unless it is in use already. @throws Fault `storage` */
  async refresh(): Promise<void> {
    await this.#opening?.catch(() => {});
    if (!this.#held || this.#held.generation.name !== this.#parts.generations.current()) await this.#openOnce();
  }

  /** Lets questions under way finish, then closes. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#opening?.catch(() => {});
    if (this.#held) retire(this.#held);
    this.#held = null;
  }

  #isOutdated(held: Held<T>): boolean {
    try {
      const current = this.#parts.generations.current();
      return current !== null && current !== held.generation.name;
    } catch {
      return false;
    }
  }

  #openOnce(): Promise<Held<T>> {
    this.#opening ??= this.#open().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #open(): Promise<Held<T>> {
    const generation = await this.#parts.generations.open();
    const held = { generation, value: this.#parts.prepare(generation), users: 0, retired: false };
    if (this.#held) retire(this.#held);
    this.#held = this.#closed ? null : held;
    if (this.#closed) retire(held);
    return held;
  }
}

function lease<T>(held: Held<T>): Lease<T> {
  held.users += 1;
  return {
    value: held.value,
    release: () => {
      held.users -= 1;
      if (held.retired && held.users === 0) held.generation.close();
    },
  };
}

function retire(held: Held<unknown>): void {
  held.retired = true;
  if (held.users === 0) held.generation.close();
}
