// In: what a model writes, piece by piece. Out: the JSON objects in it as each is complete, one a line, over several lines or in one list; null for
// what is none. Called by whoever asks a model for lines of JSON. Nothing is mended: an object that is not valid is none.

/** A statement with its quotes is some hundred characters; an object that does not end is not waited for. */
const LONGEST = 8_000;
/** Lines that say nothing: the fences that models put around JSON. */
const idle = /^\s*(?:```[a-z]{0,8})?\s*$/i;

export interface JsonReader {
  read(piece: string): (object | null)[];
  /** What was begun and never ended is none. */
  end(): (object | null)[];
}

/** What may come next where objects stand in a list. */
type List = 'none' | 'first' | 'comma' | 'next';

export function createJsonReader(): JsonReader {
  let open = '';
  let depth = 0;
  let quoted = false;
  let escaped = false;
  let list: List = 'none';
  let other = '';

  const forget = (): void => {
    open = '';
    depth = 0;
    quoted = false;
    escaped = false;
  };
  const endOfLine = (): (object | null)[] => {
    const said = other;
    other = '';
    return idle.test(said) ? [] : [null];
  };
  const inside = (sign: string): (object | null)[] => {
    // No string of JSON goes over a line: the object was broken off, and the next line is a new one.
    if (sign === '\n' && quoted) return drop();
    open += sign;
    if (open.length > LONGEST) {
      forget();
      other = 'too long';
      return [];
    }
    if (quoted) {
      quoted = escaped || sign !== '"';
      escaped = !escaped && sign === '\\';
      return [];
    }
    if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    else if (sign === '\n') return anew();
    return depth === 0 ? [ended()] : [];
  };
  const ended = (): object | null => {
    const value = parsed(open);
    forget();
    if (list !== 'none') list = 'comma';
    return value;
  };
  const drop = (): null[] => {
    forget();
    list = 'none';
    return [null];
  };
  /** A line that is an object with a text by itself is no part of the one before, which was broken off. */
  const anew = (): (object | null)[] => {
    const line = open.trimEnd().split('\n').slice(1).at(-1);
    const value = line === undefined ? null : parsed(line);
    return value !== null && 'text' in value ? [...drop(), value] : [];
  };
  const outside = (sign: string): (object | null)[] => {
    if (sign === '\n') return endOfLine();
    if (other !== '') other = (other + sign).slice(0, 20);
    else if (/\s/u.test(sign)) return [];
    else if (sign === '{' && list !== 'comma') {
      open = sign;
      depth = 1;
    } else if (sign === '[' && list === 'none') list = 'first';
    else if (sign === ',' && list === 'comma') list = 'next';
    else if (sign === ']' && (list === 'comma' || list === 'first')) list = 'none';
    else {
      other = sign;
      list = 'none';
    }
    return [];
  };
  return {
    read: (piece) => Array.from(piece).flatMap((sign) => (depth > 0 ? inside(sign) : outside(sign))),
    end: () => (depth > 0 ? drop() : endOfLine()),
  };
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
