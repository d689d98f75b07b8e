import picocolors from 'picocolors';
import type { Colors } from 'picocolors/types.js';

/** One of the two ways out: results, or progress and logs. */
export interface Paper {
  readonly isTerminal: boolean;
  /** Plain text in a pipe, whatever the environment says. */
  readonly colors: Colors;
  /** Width in columns; for a pipe a width that cuts nothing. */
  columns(): number;
  /** Resolves once the reader has room for more. */
  write(text: string): Promise<void>;
}

/** What a command reads from and writes to. */
export interface Terminal {
  readonly input: NodeJS.ReadStream;
  /** Where a prompt draws itself. */
  readonly screen: NodeJS.WriteStream;
  /** A person sits at both ends: questions may be asked. */
  readonly interactive: boolean;
  readonly out: Paper;
  readonly err: Paper;
}

export interface TerminalStreams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

export function createTerminal(streams: TerminalStreams): Terminal {
  return {
    input: streams.stdin,
    screen: streams.stdout,
    interactive: streams.stdin.isTTY === true && streams.stdout.isTTY === true,
    out: createPaper(streams.stdout),
    err: createPaper(streams.stderr),
  };
}

function createPaper(stream: NodeJS.WriteStream): Paper {
  const isTerminal = stream.isTTY === true;
  return {
    isTerminal,
    colors: picocolors.createColors(isTerminal && picocolors.isColorSupported),
    columns: () => (isTerminal ? Math.max(40, stream.columns ?? 80) : Number.POSITIVE_INFINITY),
    write: (text) =>
      new Promise((resolve) => {
        if (stream.write(text)) resolve();
        else stream.once('drain', resolve);
      }),
  };
}
