import type { ChildProcess } from 'node:child_process';
import type { Fault } from '../errors.js';
import type { IndexProgress } from '../ingest/index-report.js';
import { type Call, faultFromMessage, type Progress, parseReply, type Reply, type Request } from './protocol.js';

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (fault: Fault) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

export interface CallOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Raised: the child is told to give the call up. The call still ends as the child ends it. */
  readonly signal?: AbortSignal | undefined;
}

/** Progress as the caller of an index run expects it. */
export function ofIndex(onProgress: ((progress: IndexProgress) => void) | undefined): (progress: Progress) => void {
  return (progress) => {
    if ('step' in progress) onProgress?.(progress);
  };
}

export interface ChildConnectionOptions {
  readonly child: ChildProcess;
  /** What callers in flight are told when the child dies; `how` is its exit code or signal. */
  readonly onDeath: (how: string) => Fault;
}

/** The parent's side of one child process: calls with ids, and one end for all of them when it dies. */
export class ChildConnection {
  /** Resolves with "exit code N" or "signal X" once the child is gone, however it went. Never rejects. */
  readonly gone: Promise<string>;
  /** Resolves when the child says that it serves; stays open when it never does. */
  readonly ready: Promise<void>;
  readonly #child: ChildProcess;
  readonly #pending = new Map<number, Pending>();
  #death: Fault | null = null;
  #lastId = 0;
  #becomeReady: () => void = () => {};

  constructor(options: ChildConnectionOptions) {
    const { child } = options;
    this.#child = child;
    this.ready = new Promise((resolve) => {
      this.#becomeReady = resolve;
    });
    this.gone = new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
      child.once('error', (error) => {
        if (child.pid === undefined) resolve(`could not start: ${error.message}`);
      });
    }).then((how) => {
      this.#end(options.onDeath(String(how)));
      return String(how);
    });
    child.on('message', (message) => this.#receive(parseReply(message)));
  }

  /** How many calls wait for the child. */
  get waiting(): number {
    return this.#pending.size;
  }

  /** @returns the call's value as the child sent it; rejects with a Fault: the child's own, or that of its death */
  call(call: Call, { onProgress, signal }: CallOptions = {}): Promise<unknown> {
    if (this.#death) return Promise.reject(this.#death);
    const id = ++this.#lastId;
    const cancel = () => this.#send({ type: 'cancel', id });
    const outcome = new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject, onProgress });
      this.#send({ type: 'request', id, call });
    });
    if (signal?.aborted) cancel();
    else signal?.addEventListener('abort', cancel, { once: true });
    return outcome.finally(() => signal?.removeEventListener('abort', cancel));
  }

  /** A failed write means that the child is gone or about to be: its exit settles the calls. */
  #send(request: Request): void {
    if (this.#child.connected) this.#child.send(request, () => {});
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /** Lets go of the child, which then leaves by itself; one that is still there after `graceMs` is killed. */
  async close(graceMs: number): Promise<void> {
    if (this.#death) return;
    if (this.#child.connected) this.#child.disconnect();
    const timer = setTimeout(() => this.kill(), graceMs);
    await this.gone;
    clearTimeout(timer);
  }

  #receive(reply: Reply | null): void {
    if (!reply) return;
    if (reply.type === 'ready') this.#becomeReady();
    else if (reply.type === 'progress') this.#pending.get(reply.id)?.onProgress?.(reply.progress);
    else this.#settle(reply);
  }

  #settle(reply: Extract<Reply, { type: 'result' | 'fault' }>): void {
    const pending = this.#pending.get(reply.id);
    this.#pending.delete(reply.id);
    if (reply.type === 'result') pending?.resolve(reply.value);
    else pending?.reject(faultFromMessage(reply.fault));
  }

  #end(death: Fault): void {
    this.#death = death;
    for (const pending of this.#pending.values()) pending.reject(death);
    this.#pending.clear();
  }
}
