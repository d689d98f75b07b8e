// In: the JSON that vitest writes. Out: "N passed, N failed" on a line of its own.
// On CI a skipped test counts as a failure, for it would hide what it guards: example dumps, the native library, a system. Only what the
// machine cannot show is let off: the example dumps where they are not there, files that root may always read, and an optional package.
import { existsSync, readFileSync } from 'node:fs';

const results = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const dataIsHere = existsSync(new URL('../../shared', import.meta.url));
const onCi = !['', '0', 'false', undefined].includes(process.env.CI);

const skipped = results.testResults.flatMap((file) =>
  file.assertionResults
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => ({ fullName, needsData: readFileSync(file.name, 'utf8').includes('shared') })),
);
const forOthersThanRoot = process.getuid?.() === 0 ? ['listing the dumps of a folder lists what it may not read'] : [];
// An optional package of 380 MB, which `npm ci` leaves out; its tests run where somebody has installed it.
const forOptionalPackage = existsSync(new URL('../node_modules/@huggingface/transformers', import.meta.url))
  ? 'a model of this machine needs a package that is told of when it is missing'
  : 'a model in this process ';
const letOff = (name) => forOthersThanRoot.includes(name) || name.startsWith(forOptionalPackage);
const mustRun = onCi ? skipped.filter(({ fullName, needsData }) => (dataIsHere || !needsData) && !letOff(fullName)) : [];
// A file that does not even load has no tests to count.
const broken = results.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);

for (const { name } of broken) console.log(`did not run: ${name}`);
for (const test of skipped)
  console.log(`${mustRun.includes(test) ? 'skipped, but must run on CI' : 'skipped'}: ${test.fullName}`);

const failed = results.numFailedTests + broken.length + mustRun.length;
console.log(`${results.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 || !results.success ? 1 : 0;
