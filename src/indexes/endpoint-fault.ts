import { Fault, type FaultOptions } from '../errors.js';
import { because, inEnglish, type Reason, type RemediedCode, remedyOf } from '../reasons/reason.js';

/** Why an endpoint for embeddings gave no vectors. */
export class EndpointFault extends Fault {
  /** How long the endpoint asks to be left alone; null when it does not say. */
  readonly retryAfterMs: number | null;

  constructor(why: Reason<RemediedCode>, options: FaultOptions & { readonly retryAfterMs?: number | null } = {}) {
    super('settings', inEnglish(why), { remedy: inEnglish(remedyOf(why)), why, ...options });
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}

/** Libraries wrap what is thrown inside of them; the fault is somewhere among the causes. */
export function faultAmongCauses(error: unknown): Fault | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth++) if (at instanceof Fault) return at;
  return null;
}

export const endpointFaults = {
  silent: (endpoint: string, seconds: number) =>
    new EndpointFault(because('endpoint.silent', { endpoint, seconds }), { retry: true }),
  unreachable: (endpoint: string, cause: unknown) =>
    new EndpointFault(because('endpoint.unreachable', { endpoint, code: codeOf(cause) }), { retry: true, cause }),
  redirected: (endpoint: string) => new EndpointFault(because('endpoint.redirected', { endpoint })),
  webPage: (endpoint: string) => new EndpointFault(because('endpoint.webPage', { endpoint })),
  notUnderstood: (endpoint: string, what: Reason) => new EndpointFault(because('endpoint.notUnderstood', { endpoint, what })),
  refused: (endpoint: string, status: number, said: string, retryAfterMs: number | null) =>
    new EndpointFault(because(codeFor(status), { endpoint, answer: said === '' ? status : `${status}: ${said}` }), {
      retry: status === 408 || status === 429 || status >= 500,
      retryAfterMs,
    }),
};

function codeFor(status: number) {
  if (status === 401 || status === 403) return 'endpoint.noAccess';
  if (status === 404) return 'endpoint.noModel';
  if (status === 429) return 'endpoint.limited';
  return status >= 500 ? 'endpoint.failed' : 'endpoint.refused';
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
