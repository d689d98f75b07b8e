// Checks what was said between a bot and the local Discord against Discord's own API document. In: exchanges, collected while a test
// runs. Out: complaints, worked out afterwards, because compiling a schema blocks the loop for longer than some deadlines allow.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Exchange } from '../../src/playground/rest/exchange.js';

const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const documentPath = resolve(projectRoot, '../shared/discord/openapi.json');

type Schema = { [key: string]: unknown };

/** Whether the document is there; where it is not, tests skip the check with a line that says so. */
export const hasDiscordDocument: boolean = existsSync(documentPath);

export interface ExchangeChecker {
  /** For `onExchange` of the local Discord. */
  readonly observe: (exchange: Exchange) => void;
  /** What was wrong with the requests and answers observed so far; empty where the document is missing. */
  complaints(): string[];
}

export function createExchangeChecker(): ExchangeChecker {
  const observed: Exchange[] = [];
  return {
    observe: (exchange) => observed.push(exchange),
    complaints: () => (hasDiscordDocument ? observed.flatMap((exchange) => sharedDocument().check(exchange)) : []),
  };
}

interface Operation {
  readonly parts: readonly string[];
  readonly method: string;
  readonly pointer: string;
  readonly definition: Schema;
}

let document: DiscordDocument | undefined;

/** Read once for a process: parsing alone takes some 20 ms. */
function sharedDocument(): DiscordDocument {
  document ??= new DiscordDocument(JSON.parse(readFileSync(documentPath, 'utf8')) as Schema);
  return document;
}

class DiscordDocument {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true });
  private readonly compiled = new Map<string, ValidateFunction>();
  private readonly operations: Operation[];

  constructor(source: Schema) {
    const adjusted = adjust(source, source) as Schema;
    nameErrors(adjusted);
    for (const format of ['int32', 'int64', 'double', 'nonce']) this.ajv.addFormat(format, true);
    this.ajv.addFormat('snowflake', /^(0|[1-9]\d*)$/);
    this.ajv.addFormat('uri', { validate: (text: string) => URL.canParse(text) });
    this.ajv.addFormat('date-time', { validate: (text: string) => !Number.isNaN(Date.parse(text)) });
    this.ajv.addSchema(adjusted, 'discord');
    this.operations = operationsOf(adjusted);
  }

  check(exchange: Exchange): string[] {
    const label = `${exchange.method} ${exchange.route}`;
    const operation = this.find(exchange);
    if (!operation) return exchange.route.startsWith('/attachments') ? [] : [`${label}: Discord has no such route`];
    const complaints: string[] = [];
    // A request that was refused is allowed to be wrong.
    if (exchange.status >= 200 && exchange.status < 300) {
      const request = pick(operation.definition, ['requestBody', 'content', 'application/json', 'schema']);
      if (request !== undefined && exchange.body === undefined) complaints.push(`${label}: no body`);
      if (request !== undefined && exchange.body !== undefined) {
        complaints.push(
          ...this.validate(
            `${operation.pointer}/requestBody/content/application~1json/schema`,
            exchange.body,
            `${label} request`,
          ),
        );
      }
    }
    if (exchange.fault === null && exchange.status !== 0) complaints.push(...this.checkAnswer(operation, exchange, label));
    return complaints;
  }

  private checkAnswer(operation: Operation, exchange: Exchange, label: string): string[] {
    const responses = operation.definition.responses as Schema;
    const key = [String(exchange.status), `${String(exchange.status)[0]}XX`].find((name) => name in responses);
    if (key === undefined) return [`${label}: Discord does not answer ${exchange.status}`];
    const reference = pick(responses, [key, '$ref']);
    const base = typeof reference === 'string' ? reference.slice(1) : `${operation.pointer}/responses/${key}`;
    const hasSchema =
      typeof reference === 'string' || pick(responses, [key, 'content', 'application/json', 'schema']) !== undefined;
    if (!hasSchema) return exchange.answer === undefined ? [] : [`${label}: ${exchange.status} has no body at Discord`];
    if (exchange.answer === undefined) return [`${label}: ${exchange.status} without a body`];
    // As it goes over the wire: without what is undefined.
    const answer: unknown = JSON.parse(JSON.stringify(exchange.answer));
    return this.validate(`${base}/content/application~1json/schema`, answer, `${label} ${exchange.status}`);
  }

  private validate(pointer: string, value: unknown, label: string): string[] {
    let check = this.compiled.get(pointer);
    if (!check) {
      check = this.ajv.compile({ $ref: `discord#${pointer}` });
      this.compiled.set(pointer, check);
    }
    if (check(value)) return [];
    // The error deepest in the value is the fault; the others say that what holds it does not fit either.
    const [deepest] = [...(check.errors ?? [])].sort((one, other) => other.instancePath.length - one.instancePath.length);
    return deepest ? [`${label}: ${deepest.instancePath || '/'} ${deepest.message ?? ''}`] : [];
  }

  private find(exchange: Exchange): Operation | undefined {
    const parts = exchange.path.split('/').map((part) => decodeURIComponent(part));
    const fitting = this.operations.filter((operation) => {
      return operation.method === exchange.method.toLowerCase() && fits(operation.parts, parts);
    });
    // A literal segment says more than a parameter: `@me` before `{user_id}`.
    return fitting.sort((one, other) => parametersIn(one) - parametersIn(other))[0];
  }
}

function operationsOf(source: Schema): Operation[] {
  return Object.entries(source.paths as Schema).flatMap(([path, item]) =>
    Object.entries(item as Schema)
      .filter(([method]) => ['get', 'put', 'post', 'patch', 'delete'].includes(method))
      .map(([method, definition]) => ({
        parts: path.split('/'),
        method,
        pointer: `/paths/${encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1'))}/${method}`,
        definition: definition as Schema,
      })),
  );
}

function parametersIn(operation: Operation): number {
  return operation.parts.filter((part) => part.startsWith('{')).length;
}

function fits(template: readonly string[], parts: readonly string[]): boolean {
  return template.length === parts.length && template.every((part, index) => part.startsWith('{') || part === parts[index]);
}

function pick(source: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((place, key) => (isSchema(place) ? place[key] : undefined), source);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The document in a form that ajv can use well: permissions may be decimal strings, as every client sends them, and a union whose
 * members are told apart by an integer `type` becomes a choice by that type, so that one error names the fault and not thirty.
 */
function adjust(node: unknown, root: Schema): unknown {
  if (Array.isArray(node)) return node.map((entry) => adjust(entry, root));
  if (!isSchema(node)) return node;
  const union = node.oneOf ?? node.anyOf;
  const cases = Array.isArray(union) ? typedCases(union, root) : null;
  const rest = Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => cases === null || (key !== 'oneOf' && key !== 'anyOf'))
      .map(([key, value]) => [key, key === 'default_member_permissions' ? decimal(value) : adjust(value, root)]),
  );
  return cases === null ? rest : { ...rest, ...choiceByType(cases) };
}

/** In the tree of a 50035 each error's code is a word (`BASE_TYPE_REQUIRED`), which the document takes for a number. */
function nameErrors(source: Schema): void {
  const inner = pick(source, ['components', 'schemas', 'InnerErrors', 'properties', '_errors']);
  if (!isSchema(inner)) return;
  const error = { code: { type: ['integer', 'string'] }, message: { type: 'string' } };
  inner.items = { type: 'object', properties: error, required: ['code', 'message'] };
}

function decimal(value: unknown): unknown {
  if (!isSchema(value) || !JSON.stringify(value.type ?? '').includes('integer')) return value;
  return { anyOf: [value, { type: 'string', pattern: '^\\d{1,20}$' }] };
}

interface TypedCases {
  /** Members of the union by the integer in their `type`. */
  readonly byType: ReadonlyMap<number, readonly Schema[]>;
  readonly nullable: boolean;
}

/** Null where the union is not told apart by `type`. */
function typedCases(union: readonly unknown[], root: Schema): TypedCases | null {
  const byType = new Map<number, Schema[]>();
  let nullable = false;
  for (const member of union) {
    if (!isSchema(member)) return null;
    if (member.type === 'null') {
      nullable = true;
      continue;
    }
    const types = pick(follow(member, root), ['properties', 'type', 'enum']);
    if (!Array.isArray(types) || !types.every((type) => Number.isInteger(type))) return null;
    for (const type of types as number[]) byType.set(type, [...(byType.get(type) ?? []), member]);
  }
  return byType.size > 1 ? { byType, nullable } : null;
}

function follow(member: Schema, root: Schema): unknown {
  return typeof member.$ref === 'string' ? pick(root, member.$ref.slice(2).split('/')) : member;
}

function choiceByType(cases: TypedCases): Schema {
  const choices = [...cases.byType].map(([type, members]) => ({
    if: { type: 'object', properties: { type: { const: type } }, required: ['type'] },
    // biome-ignore lint/suspicious/noThenProperty: it is the keyword of JSON Schema
    then: members.length === 1 ? members[0] : { anyOf: members },
  }));
  return {
    type: cases.nullable ? ['object', 'null'] : 'object',
    required: ['type'],
    properties: { type: { enum: [...cases.byType.keys()] } },
    allOf: choices,
  };
}
