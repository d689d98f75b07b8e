import { RestError } from '../rest/rest-error.js';
import type { Json } from '../world/entities.js';

type Path = readonly (string | number)[];

interface Problem {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

/** Collects what is wrong with a body, then refuses it once with Discord's tree of errors (50035). */
export class FormErrors {
  private readonly problems: Problem[] = [];
  private readonly base: Path;

  /** `base` is where the checked part stands in the body: `['data']` for the answer to an interaction. */
  constructor(base: Path = []) {
    this.base = base;
  }

  add(path: Path, code: string, message: string): void {
    this.problems.push({ path: [...this.base, ...path], code, message });
  }

  required(path: Path): void {
    this.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
  }

  /** Complains when the text is outside of the bounds; lengths are counted in UTF-16 units, as JavaScript clients count them. */
  length(path: Path, text: string, bounds: { min?: number; max: number }): void {
    const min = bounds.min ?? 0;
    if (text.length >= min && text.length <= bounds.max) return;
    if (min > 0) this.add(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${bounds.max} in length.`);
    else this.add(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${bounds.max} or fewer in length.`);
  }

  /** @throws RestError 50035 when anything was added */
  refuse(): void {
    if (this.problems.length === 0) return;
    const tree: Json = {};
    for (const problem of this.problems) plant(tree, problem);
    throw new RestError(400, 50035, 'Invalid Form Body', tree);
  }
}

function plant(tree: Json, problem: Problem): void {
  let place = tree;
  for (const key of problem.path) {
    const name = String(key);
    const next = place[name];
    const child: Json = typeof next === 'object' && next !== null ? (next as Json) : {};
    place[name] = child;
    place = child;
  }
  const list = Array.isArray(place._errors) ? place._errors : [];
  place._errors = [...list, { code: problem.code, message: problem.message }];
}
