import { type ChildProcess, fork } from 'node:child_process';

/**
 * Starts this program again for one of its own commands, with an IPC channel. Both output streams of the child go to the parent's
 * stderr, since stdout belongs to results.
 * @param main path of the compiled main.js
 */
export function forkCommand(main: string, args: readonly string[]): ChildProcess {
  return fork(main, [...args], { stdio: ['ignore', 2, 2, 'ipc'], serialization: 'json' });
}
