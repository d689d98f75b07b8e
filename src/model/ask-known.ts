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

/**
 * Leaves out what this endpoint does not know. Refused for a parameter alone, nothing was done yet: it is asked again without, at most once for each.
 * @param unknown grows as the endpoint refuses; kept as long as the program runs
 */
export async function askKnown(
  body: Record<string, unknown>,
  unknown: Set<string>,
  ask: (body: Record<string, unknown>) => Promise<Asked>,
): Promise<Asked> {
  for (;;) {
    for (const name of unknown) if (name in body) optional[name]?.(body);
    const asked = await ask(body);
    const said = asked.refused ?? '';
    const refused = Object.keys(optional).find((name) => name in body && unsupported.test(said) && said.includes(name));
    if (refused === undefined || unknown.has(refused)) return asked;
    unknown.add(refused);
  }
}
