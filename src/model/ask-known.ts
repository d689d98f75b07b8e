/** Servers and models differ in these; without them the answer is the same or longer. */
const optional: Readonly<Record<string, (body: Record<string, unknown>) => void>> = {
  stream_options: (body) => {
    delete body.stream_options;
  },
  temperature: (body) => {
    delete body.temperature;
  },
  max_tokens: (body) => {
    body.max_completion_tokens = body.max_tokens;
    delete body.max_tokens;
  },
};

/** "Too large" is no reason to do without a parameter for good. */
const unsupported =
  /unsupported|not support|unknown|unrecogni[sz]ed|unexpected|not permitted|extra (?:fields|inputs)|does not know/i;

export interface Asked {
  readonly response: Response;
  /** What was said with a 400; null for every other answer. */
  readonly refused: string | null;
}

/** Nothing is lost with them but a count and a little evenness. */
const dispensable = ['stream_options', 'temperature'];

/**
 * Leaves out what this endpoint does not know. Refused for a parameter alone, nothing was done yet: it is asked once more without it, and
 * without what else can be spared, since a question may cost no third request. What that one is refused for is known at the next question.
 * @param unknown grows as the endpoint refuses; kept as long as the program runs
 */
export async function askKnown(
  body: Record<string, unknown>,
  unknown: Set<string>,
  ask: (body: Record<string, unknown>) => Promise<Asked>,
): Promise<Asked> {
  leaveOut(body, unknown);
  const first = await ask(body);
  if (!learn(body, first, unknown)) return first;
  leaveOut(body, [...unknown, ...dispensable]);
  const second = await ask(body);
  learn(body, second, unknown);
  return second;
}

function leaveOut(body: Record<string, unknown>, names: Iterable<string>): void {
  for (const name of names) if (name in body) optional[name]?.(body);
}

/** @returns whether it was refused for a parameter that it can be asked without */
function learn(body: Record<string, unknown>, { refused }: Asked, unknown: Set<string>): boolean {
  const said = refused ?? '';
  const name = Object.keys(optional).find((one) => one in body && unsupported.test(said) && said.includes(one));
  if (name === undefined || unknown.has(name)) return false;
  unknown.add(name);
  return true;
}
