import { execFileSync } from 'node:child_process';

/** Compiles once before the tests: those that start a process start the compiled program, as a person does. */
export function setup(): void {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
}
