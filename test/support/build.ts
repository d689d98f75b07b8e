import { execFileSync } from 'node:child_process';

/** Compiles once before the tests: those that start a process start the compiled program, as a person does. */
export function setup(): void {
  for (const project of ['tsconfig.build.json', 'tsconfig.browser.json']) {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { stdio: 'inherit' });
  }
}
