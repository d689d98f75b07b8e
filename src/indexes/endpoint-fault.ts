import { Fault } from '../errors.js';

/** Why an endpoint for embeddings gave no vectors, in words for its owner. */
export class EndpointFault extends Fault {
  /** How long the endpoint asks to be left alone; null when it does not say. */
  readonly retryAfterMs: number | null;

  constructor(message: string, options: { remedy: string; retry?: boolean; retryAfterMs?: number | null; cause?: unknown }) {
    super('settings', message, options);
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}

/** Libraries wrap what is thrown inside of them; the fault is somewhere among the causes. */
export function faultAmongCauses(error: unknown): Fault | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth++) if (at instanceof Fault) return at;
  return null;
}

const checkAddress = 'Check EMBEDDINGS_BASE_URL: the address of an OpenAI-compatible endpoint, which ends in /v1 as a rule.';

export const endpointFaults = {
  silent: (endpoint: string, seconds: number) =>
    new EndpointFault(`The embeddings endpoint at ${endpoint} did not answer within ${seconds} seconds.`, {
      remedy: 'Check that the model is loaded there and the machine is not overloaded.',
      retry: true,
    }),
  unreachable: (endpoint: string, cause: unknown) =>
    new EndpointFault(`The embeddings endpoint at ${endpoint} cannot be reached (${codeOf(cause)}).`, {
      remedy: 'Check that it runs, and EMBEDDINGS_BASE_URL.',
      retry: true,
      cause,
    }),
  redirected: (endpoint: string) =>
    new EndpointFault(`The embeddings endpoint at ${endpoint} sends callers to another address, which is not followed.`, {
      remedy: 'Set EMBEDDINGS_BASE_URL to the address it really has.',
    }),
  webPage: (endpoint: string) =>
    new EndpointFault(`The embeddings endpoint at ${endpoint} answered with a web page.`, {
      remedy: 'EMBEDDINGS_BASE_URL must be the address of the API, which ends in /v1 as a rule.',
    }),
  notUnderstood: (endpoint: string, what: string) =>
    new EndpointFault(`The embeddings endpoint at ${endpoint} ${what}.`, { remedy: checkAddress }),
  refused: (endpoint: string, status: number, said: string, retryAfterMs: number | null) =>
    new EndpointFault(`The embeddings endpoint at ${endpoint} answered ${status}${said === '' ? '' : `: ${said}`}.`, {
      remedy: remedyFor(status),
      retry: status === 408 || status === 429 || status >= 500,
      retryAfterMs,
    }),
};

function remedyFor(status: number): string {
  if (status === 401 || status === 403) return 'Check EMBEDDINGS_API_KEY.';
  if (status === 404) return `Check EMBEDDINGS_MODEL, whether the endpoint has that model, and EMBEDDINGS_BASE_URL.`;
  if (status === 429) return 'The endpoint limits its callers: try again later, or check the account.';
  if (status >= 500) return 'Look into the log of the endpoint; the next index run goes on where this one stopped.';
  return 'Check EMBEDDINGS_MODEL and EMBEDDINGS_BASE_URL.';
}

/** The code of the innermost cause, such as ECONNREFUSED. */
function codeOf(error: unknown): string {
  let code = 'no connection';
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth++) {
    const own = (at as NodeJS.ErrnoException).code;
    if (typeof own === 'string') code = own;
  }
  return code;
}
