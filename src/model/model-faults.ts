import { ModelFault, type ModelFaultReason, type ModelUsage } from './language-model.js';

/** A fault with what only the caller of the endpoint needs: whether another try may help, and when. */
export class EndpointTrouble extends ModelFault {
  readonly mayPass: boolean;
  /** How long the endpoint asks to be left alone; null when it does not say. */
  readonly retryAfterMs: number | null;

  constructor(
    reason: ModelFaultReason,
    message: string,
    options: { remedy: string; mayPass?: boolean; retryAfterMs?: number | null; usage?: ModelUsage; cause?: unknown },
  ) {
    super(reason, message, options);
    this.mayPass = options.mayPass ?? false;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}

const checkAddress = 'Check LLM_BASE_URL: the address of an OpenAI-compatible endpoint, which ends in /v1 as a rule.';
const name = (endpoint: string) => `The language model at ${endpoint}`;

/** `endpoint` is host and path: never a key, a question or an answer. */
export const modelFaults = {
  unreachable: (endpoint: string, cause: unknown) =>
    new EndpointTrouble('unreachable', `${name(endpoint)} cannot be reached (${codeOf(cause)}).`, {
      remedy: 'Check that it runs, and LLM_BASE_URL.',
      mayPass: true,
      cause,
    }),
  silent: (endpoint: string, ms: number) =>
    new EndpointTrouble('silent', `${name(endpoint)} did not begin to answer within ${seconds(ms)}.`, {
      remedy: 'Check that the model is loaded there and the machine is not overloaded.',
      mayPass: true,
    }),
  stalled: (endpoint: string, ms: number) =>
    new EndpointTrouble('stalled', `${name(endpoint)} wrote nothing for ${seconds(ms)}.`, {
      remedy: 'Check that the machine is not overloaded.',
      mayPass: true,
    }),
  overdue: (endpoint: string, ms: number) =>
    new EndpointTrouble('overdue', `${name(endpoint)} was not done within ${seconds(ms)}.`, {
      remedy: 'Take a smaller model, or a faster machine.',
    }),
  cut: (endpoint: string, cause?: unknown) =>
    new EndpointTrouble('cut', `${name(endpoint)} broke off in the middle of its answer.`, {
      remedy: 'Look into the log of the endpoint.',
      mayPass: true,
      cause,
    }),
  cancelled: (endpoint: string) =>
    new EndpointTrouble('cancelled', `${name(endpoint)} is not waited for any more.`, { remedy: '' }),
  redirected: (endpoint: string) =>
    new EndpointTrouble('misconfigured', `${name(endpoint)} sends callers to another address, which is not followed.`, {
      remedy: 'Set LLM_BASE_URL to the address it really has.',
    }),
  webPage: (endpoint: string) =>
    new EndpointTrouble('misconfigured', `${name(endpoint)} answered with a web page.`, {
      remedy: 'LLM_BASE_URL must be the address of the API, which ends in /v1 as a rule.',
    }),
  notUnderstood: (endpoint: string, what: string) =>
    new EndpointTrouble('misconfigured', `${name(endpoint)} ${what}.`, { remedy: checkAddress }),
  refused: (endpoint: string, status: number, said: string, retryAfterMs: number | null) =>
    new EndpointTrouble(reasonFor(status), `${name(endpoint)} answered ${status}${said === '' ? '' : `: ${said}`}.`, {
      remedy: remedyFor(status),
      mayPass: status === 408 || status === 429 || status >= 500,
      retryAfterMs,
    }),
};

function reasonFor(status: number): ModelFaultReason {
  if (status === 429) return 'busy';
  return status === 408 || status >= 500 ? 'failed' : 'refused';
}

function remedyFor(status: number): string {
  if (status === 401 || status === 403) return 'Check LLM_API_KEY.';
  if (status === 404) return 'Check LLM_MODEL, whether the endpoint has that model, and LLM_BASE_URL.';
  if (status === 429) return 'The endpoint limits its callers: try again later, or check the account.';
  if (status >= 500) return 'Look into the log of the endpoint.';
  return 'Check LLM_MODEL and LLM_BASE_URL.';
}

const seconds = (ms: number): string => `${Math.round(ms / 100) / 10} s`;

/** The code of the innermost cause, such as ECONNREFUSED. */
function codeOf(error: unknown): string {
  let code = 'no connection';
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth++) {
    const own = (at as NodeJS.ErrnoException).code;
    if (typeof own === 'string') code = own;
  }
  return code;
}
