import { Fault } from '../errors.js';

/** For callers of an archive: whatever was thrown, as a fault. */
export function asFault(thrown: unknown): Fault {
  if (thrown instanceof Fault) return thrown;
  return new Fault('engine', 'Something went wrong inside the archive.', {
    remedy: 'Try once more; if it happens again, the log tells what failed.',
    cause: thrown,
  });
}

export function restartingFault(cause?: unknown): Fault {
  return new Fault('engine', 'One moment, the archive is restarting.', {
    remedy: 'Ask again in a few seconds.',
    retry: true,
    cause,
  });
}

export function overdueFault(): Fault {
  return new Fault('engine', 'The archive did not answer in time.', { remedy: 'Ask again in a moment.', retry: true });
}

export function gaveUpFault(deaths: number): Fault {
  return new Fault('engine', `The archive stopped ${deaths} times in a row and is resting before the next try.`, {
    remedy: 'Run `byline doctor`, and look at the log for what stopped it; `byline index --full` rebuilds the archive.',
    retry: true,
  });
}

export function closedFault(): Fault {
  return new Fault('engine', 'Byline is shutting down.', { remedy: 'Ask again once it is back.', retry: true });
}

export function ingestDiedFault(how: string): Fault {
  return new Fault('engine', `The index run stopped before it was done (${how}). What was published before still serves.`, {
    remedy: 'Start it again: it goes on where it stopped. If it stops again, look at the log and at free memory and disk space.',
    retry: true,
  });
}

export function inspectDiedFault(how: string): Fault {
  return new Fault('engine', `Reading the file stopped before it was done (${how}).`, {
    remedy: 'Split the file and try again; if it is small, look at the log and at free memory.',
  });
}
