import type { UploadedFile } from './route.js';

/** One request and its answer, as kept in the log that tests assert upon. The token is never in it. */
export interface Exchange {
  readonly method: string;
  /** `/channels/:channel/messages`: the route without its values; the path itself where no route fits. */
  readonly route: string;
  /** The path after `/api/v10`, with its values. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Header names in lower case; `authorization` shows only its scheme. */
  readonly headers: Readonly<Record<string, string>>;
  /** The decoded JSON body; undefined where there was none. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** Milliseconds since 1970, by the local Discord's clock. */
  readonly at: number;
  readonly tookMs: number;
  /** 0 where the connection was cut without an answer. */
  readonly status: number;
  readonly answer: unknown;
  /** The kind of fault that was played, if any. */
  readonly fault: string | null;
}
