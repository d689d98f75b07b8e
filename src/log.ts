// In: what the program has to tell its operator. Out: lines on stderr, JSON or (on a terminal) one readable line each.
// Everything that leaves here went through an allow-list: errors keep a few named fields, objects are dropped, secrets are struck out.
import { pino } from 'pino';

/** `error` is shown by name, code and cleaned message; other values must be plain. */
export type LogFields = Readonly<Record<string, unknown>>;

/** The narrow type that rooms take. Messages are fixed words; what varies goes into fields. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

export interface LogOptions {
  readonly level: string;
  /** Known secrets, struck out wherever they would appear. */
  readonly secrets?: readonly string[];
  /** One readable line instead of JSON. */
  readonly readable: boolean;
  /** Receives whole lines. */
  readonly write: (line: string) => void;
}

export function createLog(options: LogOptions): Log {
  const logger = pino(
    { level: options.level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    {
      write: (line: string) => {
        const clean = strikeSecrets(line, options.secrets ?? []);
        options.write(options.readable ? readableLine(clean) : clean);
      },
    },
  );
  const at =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (message: string, fields: LogFields = {}): void =>
      logger[level](plainFields(fields), message);
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** What may be told of an error: discord.js errors, for one, carry the interaction's token and the private answer in their properties. */
export function describeError(error: unknown): Record<string, string | number> {
  if (!(error instanceof Error)) return { name: 'NonError', message: typeof error === 'string' ? error : typeof error };
  const told: Record<string, string | number> = { name: error.name, message: error.message };
  for (const field of ['code', 'status', 'method', 'syscall', 'remedy'] as const) {
    const value = (error as unknown as Record<string, unknown>)[field];
    if (typeof value === 'string' || typeof value === 'number') told[field] = value;
  }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  if (frames.length > 0)
    told.stack = frames
      .slice(0, 8)
      .map((line) => line.trim())
      .join(' < ');
  return told;
}

/** Strikes out known secrets and whatever has the form of a Discord token, an interaction's or webhook's token, or a bearer key. */
export function strikeSecrets(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) if (secret.length >= 6) clean = clean.replaceAll(secret, '[secret]');
  return clean
    .replace(/\b(interactions|webhooks)\/(\d{5,25})\/[^/\s"?]{5,400}/g, '$1/$2/[secret]')
    .replace(/\b[\w-]{18,40}\.[\w-]{5,10}\.[\w-]{20,80}/g, '[secret]')
    .replace(/\b(Bot|Bearer) [\w.-]{8,400}/g, '$1 [secret]');
}

function plainFields(fields: LogFields): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof Error || name === 'error') plain[name] = describeError(value);
    else if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) plain[name] = value;
    else if (Array.isArray(value)) plain[name] = value.filter((item) => ['string', 'number'].includes(typeof item)).slice(0, 20);
  }
  return plain;
}

const levelNames: Readonly<Record<number, string>> = { 20: 'debug', 30: 'info ', 40: 'warn ', 50: 'error' };

function readableLine(line: string): string {
  const { level, time, msg, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const told = Object.entries(fields).map(([name, value]) => `${name}=${readableValue(value)}`);
  const clock = String(time).slice(11, 19);
  const shown = [clock, levelNames[Number(level)] ?? level, String(msg), ...told].join(' ');
  return `${shown.replace(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '\u00b7')}\n`;
}

function readableValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return value.join(',');
  const { name, code, message } = value as Record<string, unknown>;
  return `${name}${code === undefined ? '' : ` (${code})`}: ${message}`;
}
