/** Why the archive's process does not answer. Sentences. */
export const engineReasons = {
  'engine.failed': 'Something went wrong inside the archive.',
  'engine.failed.remedy': 'Try once more; if it happens again, the log tells what failed.',
  'engine.restarting': 'One moment, the archive is restarting.',
  'engine.restarting.remedy': 'Ask again in a few seconds.',
  'engine.overdue': 'The archive did not answer in time.',
  'engine.overdue.remedy': 'Ask again in a moment.',
  'engine.resting': 'The archive stopped {{times}} times in a row and is resting before the next try.',
  'engine.resting.remedy':
    'Run `byline doctor`, and look at the log for what stopped it; `byline index --full` rebuilds the archive.',
  'engine.closing': 'Byline is shutting down.',
  'engine.closing.remedy': 'Ask again once it is back.',
  'engine.indexDied': 'The index run stopped before it was done ({{how}}). What was published before still serves.',
  'engine.indexDied.remedy':
    'Start it again: it goes on where it stopped. If it stops again, look at the log and at free memory and disk space.',
  'engine.inspectDied': 'Reading the file stopped before it was done ({{how}}).',
  'engine.inspectDied.remedy': 'Split the file and try again; if it is small, look at the log and at free memory.',
} as const;
