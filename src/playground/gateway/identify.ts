import { asNumber, asText } from '../limits/json.js';
import type { Json } from '../world/entities.js';
import { CloseCode } from './close-code.js';
import { everyIntent, privilegedIntents } from './intents.js';

/** The close code that an IDENTIFY earns, null when it is right. `switchedOn` are the privileged intents the application has. */
export function faultOfIdentify(data: Json, token: string, switchedOn: number): number | null {
  if (!isRightToken(data, token)) return CloseCode.authenticationFailed;
  const intents = data.intents;
  if (typeof intents !== 'number' || !Number.isInteger(intents) || intents < 0 || intents > everyIntent) {
    return CloseCode.invalidIntents;
  }
  if ((intents & privilegedIntents & ~switchedOn) !== 0) return CloseCode.disallowedIntents;
  const [index, count] = shardOf(data);
  return count < 1 || index >= count ? CloseCode.invalidShard : null;
}

/** Some clients write the scheme before the token. */
export function isRightToken(data: Json, token: string): boolean {
  return asText(data.token).replace(/^Bot /, '') === token;
}

export function shardOf(data: Json): readonly [number, number] {
  return Array.isArray(data.shard) ? [asNumber(data.shard[0]), asNumber(data.shard[1])] : [0, 1];
}
