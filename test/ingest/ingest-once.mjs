// One index run in a process of its own, which kills itself before the step named; arguments: corpus, data, step.
import { createIngest } from '../../dist/src/ingest/ingest.js';
import { scriptedParts } from './scripted-parts.mjs';

const [corpusDir, dataDir, step] = process.argv.slice(2);
const before = (reached) => {
  if (reached === step) process.kill(process.pid, 'SIGKILL');
};
const ingest = createIngest(scriptedParts(corpusDir, dataDir, { before }));
const report = await ingest({}, ({ step: name, done }) => before(`${name} ${done}`));
process.stdout.write(JSON.stringify(report));
