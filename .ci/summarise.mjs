// In: the JSON that vitest writes. Out: "N passed, N failed" on a line of its own.
// On CI a test that is skipped although the data it reads lies in ../shared counts as a failure: it would hide what it guards.
// (Others are skipped for the machine's sake: an account that may read everything, a system other than Linux.)
import { existsSync, readFileSync } from 'node:fs';

const results = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const dataIsHere = existsSync(new URL('../../shared', import.meta.url));
const onCi = !['', '0', 'false', undefined].includes(process.env.CI);

const skipped = results.testResults.flatMap((file) =>
  file.assertionResults
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => ({ fullName, needsData: readFileSync(file.name, 'utf8').includes('shared') })),
);
const mustRun = onCi && dataIsHere ? skipped.filter(({ needsData }) => needsData) : [];
// A file that does not even load has no tests to count.
const broken = results.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);

for (const { name } of broken) console.log(`did not run: ${name}`);
for (const test of skipped)
  console.log(`${mustRun.includes(test) ? 'skipped, but must run on CI' : 'skipped'}: ${test.fullName}`);

const failed = results.numFailedTests + broken.length + mustRun.length;
console.log(`${results.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 || !results.success ? 1 : 0;
