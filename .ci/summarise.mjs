// In: the JSON that vitest writes. Out: "N passed, N failed" on a line of its own.
// On CI a test that is skipped although its data lies beside the project counts as a failure: it would hide what it guards.
import { existsSync, readFileSync } from 'node:fs';

const results = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const broken = results.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
const skipped = results.testResults.flatMap((file) =>
  file.assertionResults.filter((test) => !['passed', 'failed'].includes(test.status)).map((test) => test.fullName),
);
const mustRun = process.env.CI === 'true' && existsSync(new URL('../../shared', import.meta.url));

for (const file of broken) console.log(`did not run: ${file.name}`);
for (const name of skipped) console.log(`skipped: ${name}`);
if (mustRun && skipped.length > 0) console.log('On CI nothing may be skipped while ../shared is there.');

const failed = results.numFailedTests + broken.length + (mustRun ? skipped.length : 0);
console.log(`${results.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 || !results.success ? 1 : 0;
