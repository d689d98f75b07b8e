import { describe, expect, it } from 'vitest';
import { type CarefulTiming, carefulModel } from '../../src/model/careful-model.js';
import { type LanguageModel, type ModelCall, ModelFault } from '../../src/model/language-model.js';
import { EndpointTrouble } from '../../src/model/model-faults.js';

const usage = { requests: 1, inputTokens: 2, outputTokens: 3 };
const trouble = (mayPass: boolean, retryAfterMs: number | null = null) =>
  new EndpointTrouble('unreachable', 'no', { remedy: '', mayPass, retryAfterMs, usage });

type Try = string | ModelFault | (() => Promise<string>);

/** Each call takes the next try: words, or a fault, or words that come when the test lets them. */
function modelOf(...tries: readonly Try[]): LanguageModel & { readonly calls: ModelCall[] } {
  const left = [...tries];
  const calls: ModelCall[] = [];
  return {
    name: 'scripted',
    calls,
    async *stream(call) {
      calls.push(call);
      const next = left.shift();
      if (next === undefined) throw new Error('The model was not scripted for this call');
      if (next instanceof ModelFault) throw next;
      yield typeof next === 'string' ? next : await next();
      return { complete: true, usage };
    },
  };
}

const quick: Partial<CarefulTiming> = { retryMs: [5, 10], longestWaitMs: 200, random: () => 0.5 };
const call = (changes: Partial<ModelCall> = {}): ModelCall => ({ messages: [], maxTokens: 5, withinMs: 1_000, ...changes });

async function listen(model: LanguageModel, changes: Partial<ModelCall> = {}) {
  let said = '';
  try {
    const stream = model.stream(call(changes));
    for (let step = await stream.next(); ; step = await stream.next()) {
      if (step.done) return { said, end: step.value, fault: null };
      said += step.value;
    }
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error;
    return { said, end: null, fault: error };
  }
}

describe('a second try', () => {
  it('is made once, and both are counted', async () => {
    const model = modelOf(trouble(true), 'Hello.');
    expect(await listen(carefulModel(model, quick))).toMatchObject({
      said: 'Hello.',
      end: { usage: { requests: 2, outputTokens: 6 } },
    });
    const failing = modelOf(trouble(true), trouble(true));
    expect((await listen(carefulModel(failing, quick))).fault?.usage.requests).toBe(2);
    expect(failing.calls).toHaveLength(2);
  });

  it.each([
    ['the fault is not one that passes', trouble(false), {}],
    ['the endpoint wants to be left alone for an hour', trouble(true, 3_600_000), {}],
    ['there is no time left for it', trouble(true, 9), { withinMs: 3 }],
  ])('is not made where %s', async (_, fault, changes) => {
    const model = modelOf(fault);
    expect((await listen(carefulModel(model, quick), changes)).fault).toBe(fault);
    expect(model.calls).toHaveLength(1);
  });

  it('is not made once the patience with the first word is used up, and has no more than its rest', async () => {
    const slowly = (ms: number) => async () => {
      await new Promise((next) => setTimeout(next, ms));
      throw trouble(true);
    };
    const silent = modelOf(slowly(60), 'unused');
    expect((await listen(carefulModel(silent, { ...quick, beginMs: 50 }))).fault?.reason).toBe('unreachable');
    expect(silent.calls).toHaveLength(1);
    const quicker = modelOf(slowly(40), 'Hello.');
    expect((await listen(carefulModel(quicker, { ...quick, beginMs: 400 }))).said).toBe('Hello.');
    expect(quicker.calls[1]?.beginWithinMs).toBeLessThan(361);
  });

  it('is not made once something was said: nothing comes twice', async () => {
    const model = modelOf('unused');
    const breaking: LanguageModel = {
      name: 'breaking',
      async *stream(asked) {
        model.calls.push(asked);
        yield 'Hel';
        throw trouble(true);
      },
    };
    expect(await listen(carefulModel(breaking, quick))).toMatchObject({ said: 'Hel', fault: { reason: 'unreachable' } });
    expect(model.calls).toHaveLength(1);
  });
});

describe('a pause before a second try', () => {
  it('ends when the asker leaves, and nothing more is asked', async () => {
    const model = modelOf(trouble(true), 'unused');
    const leave = new AbortController();
    setTimeout(() => leave.abort(), 20);
    const started = performance.now();
    const { fault } = await listen(carefulModel(model, { ...quick, retryMs: [700, 800] }), { signal: leave.signal });
    expect(fault).toMatchObject({ reason: 'cancelled', usage: { requests: 1 } });
    expect(model.calls).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(400);
  });
});

describe('the line before a model', () => {
  const gate = () => {
    let open: () => void = () => {};
    const opened = new Promise<string>((resolve) => {
      open = () => resolve('done');
    });
    return { open, tried: () => opened };
  };

  it('lets two in at once and tells the others their place whenever it changes', async () => {
    const gates = [gate(), gate(), gate(), gate()];
    const model = carefulModel(modelOf(...gates.map(({ tried }) => tried)), quick);
    const places: number[][] = [[], [], [], []];
    const asked = gates.map((_, at) => listen(model, { onQueued: (place) => places[at]?.push(place) }));
    await new Promise((next) => setTimeout(next, 10));
    expect(places).toEqual([[], [], [1], [2]]);
    gates[0]?.open();
    await asked[0];
    expect(places).toEqual([[], [], [1], [2, 1]]);
    for (const { open } of gates) open();
    expect((await Promise.all(asked)).map(({ said }) => said)).toEqual(['done', 'done', 'done', 'done']);
  });

  it('turns away who would wait too long, and who finds it full', async () => {
    const gates = [gate(), gate()];
    const model = carefulModel(modelOf(...gates.map(({ tried }) => tried)), { ...quick, longestWaitMs: 50, waiting: 1 });
    const first = gates.map(() => listen(model));
    const [late, full] = await Promise.all([listen(model), listen(model)]);
    expect([late?.fault?.reason, full?.fault?.reason]).toEqual(['busy', 'busy']);
    for (const { open } of gates) open();
    await Promise.all(first);
  });

  it('is left at once by who goes away', async () => {
    const gates = [gate(), gate(), gate()];
    const model = carefulModel(modelOf(...gates.map(({ tried }) => tried)), quick);
    const first = [listen(model), listen(model)];
    const leave = new AbortController();
    const gone = listen(model, { signal: leave.signal });
    const places: number[] = [];
    const behind = listen(model, { onQueued: (place) => places.push(place) });
    leave.abort();
    expect((await gone).fault?.reason).toBe('cancelled');
    expect(places).toEqual([2, 1]);
    for (const { open } of gates) open();
    await Promise.all([...first, behind]);
  });
});

describe('a model that fails again and again', () => {
  it('is left alone after five of the last ten, and tried again after a rest', async () => {
    const model = modelOf(...Array.from({ length: 5 }, () => trouble(false)), 'Back.');
    const careful = carefulModel(model, { ...quick, breaker: { calls: 10, failures: 5, restMs: 60 } });
    for (let at = 0; at < 5; at++) expect((await listen(careful)).fault?.reason).toBe('unreachable');
    expect((await listen(careful)).fault?.reason).toBe('resting');
    expect(model.calls).toHaveLength(5);
    await new Promise((next) => setTimeout(next, 80));
    expect((await listen(careful)).said).toBe('Back.');
  });

  it('is not blamed for askers who left', async () => {
    const gone = () => new ModelFault('cancelled', 'gone');
    const model = modelOf(...Array.from({ length: 6 }, gone), 'Hello.');
    const careful = carefulModel(model, quick);
    for (let at = 0; at < 6; at++) expect((await listen(careful)).fault?.reason).toBe('cancelled');
    expect((await listen(careful)).said).toBe('Hello.');
  });

  const rested = () => new Promise((next) => setTimeout(next, 80));
  async function broken(...after: readonly Try[]) {
    const model = modelOf(...Array.from({ length: 5 }, () => trouble(false)), ...after);
    const careful = carefulModel(model, { ...quick, breaker: { calls: 10, failures: 5, restMs: 60 } });
    for (let at = 0; at < 5; at++) await listen(careful);
    await rested();
    return { model, careful };
  }

  it('begins anew once it works again: the next failure alone does not open it', async () => {
    const { careful } = await broken('Back.', trouble(false), 'Still here.');
    expect((await listen(careful)).said).toBe('Back.');
    expect((await listen(careful)).fault?.reason).toBe('unreachable');
    expect((await listen(careful)).said).toBe('Still here.');
  });

  it('is left alone for another while when the asker of the trial leaves', async () => {
    const { careful, model } = await broken(new ModelFault('cancelled', 'gone'), 'Back.');
    expect((await listen(careful)).fault?.reason).toBe('cancelled');
    expect((await listen(careful)).fault?.reason).toBe('resting');
    expect(model.calls).toHaveLength(6);
    await rested();
    expect((await listen(careful)).said).toBe('Back.');
  });

  it('keeps nobody waiting for the end of the trial', async () => {
    let end: (text: string) => void = () => {};
    const { careful } = await broken(() => new Promise<string>((resolve) => (end = resolve)));
    const trial = listen(careful);
    await new Promise((next) => setTimeout(next, 5));
    expect((await listen(careful)).fault?.reason).toBe('resting');
    end('Back.');
    expect((await trial).said).toBe('Back.');
  });

  const late = () => new ModelFault('overdue', 'late');
  it.each([
    ['had its time and said nothing', 10, late, 'resting'],
    ['had little time left', 2_000, late, undefined],
    ['refuses the key, for it does so to everybody', 10, () => new ModelFault('refused', 'no key'), 'resting'],
  ])('is judged by the endpoint’s own failures: it %s', async (_, beginMs, fault, reason) => {
    const careful = carefulModel(modelOf(...Array.from({ length: 5 }, fault), 'Hello.'), { ...quick, beginMs });
    for (let at = 0; at < 5; at++) await listen(careful);
    expect((await listen(careful)).fault?.reason).toBe(reason);
  });
});
