/** Something that goes wrong on demand. */
export type RestFault =
  /** Answers with this status without doing the work. */
  | { readonly kind: 'status'; readonly status: number; readonly body?: object }
  /** 429 with Retry-After. Seconds; the work is not done. */
  | { readonly kind: 'rate-limit'; readonly retryAfterSeconds: number; readonly global?: boolean }
  /** Does the work and answers, but only after so many milliseconds. */
  | { readonly kind: 'stall'; readonly ms: number }
  /** Does the work, then answers 502: the client cannot know that it was done. */
  | { readonly kind: 'lost-answer' }
  /** Cuts the connection; with `afterWork`, when the work has been done. */
  | { readonly kind: 'reset'; readonly afterWork?: boolean };

export interface FaultRule {
  /** `POST` for example; any when left out. */
  readonly method?: string;
  /** The route as the log shows it, `/channels/:channel/messages` for example, or a pattern for it; any when left out. */
  readonly route?: string | RegExp;
  /** How many requests it hits; 1 when left out, `Infinity` until `clear()`. */
  readonly times?: number;
  readonly fault: RestFault;
}

/** The faults that wait for their request. */
export interface Faults {
  add(rule: FaultRule): void;
  clear(): void;
  /** Takes the first fault that fits; called by the server for each request. */
  take(method: string, route: string): RestFault | undefined;
}

export function createFaults(): Faults {
  let waiting: { rule: FaultRule; left: number }[] = [];
  return {
    add(rule) {
      waiting.push({ rule, left: rule.times ?? 1 });
    },
    clear() {
      waiting = [];
    },
    take(method, route) {
      const found = waiting.find(({ rule }) => fits(rule, method, route));
      if (!found) return undefined;
      found.left -= 1;
      if (found.left <= 0) waiting = waiting.filter((entry) => entry !== found);
      return found.rule.fault;
    },
  };
}

function fits(rule: FaultRule, method: string, route: string): boolean {
  if (rule.method !== undefined && rule.method !== method) return false;
  if (rule.route === undefined) return true;
  return typeof rule.route === 'string' ? rule.route === route : rule.route.test(route);
}
