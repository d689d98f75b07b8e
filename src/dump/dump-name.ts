// In: a file's name as somebody gave it. Out: a name under which it can be kept on any system and is listed as a dump; or why there is
// none. Called when a dump is added.
import { extname } from 'node:path';
import { because, type Reason } from '../reasons/reason.js';
import { dumpExtensions, isPassedOver } from './list-dumps.js';

export type DumpName = { readonly name: string } | { readonly refused: Reason<'refused.foreign'> };

/** In UTF-8, the ending included. File systems take 255; a time stamp is put before the name of a dump that is removed. */
const longestBytes = 180;

/** Windows gives these to devices, whatever follows the first dot. */
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** Controls, what turns the direction of writing, lone surrogates, unassigned code points. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}\p{Zl}\p{Zp}]/gu;

/** Only the last part of a path counts. */
export function dumpName(given: string): DumpName {
  const base = given.slice(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
  const plain = base
    .normalize('NFC')
    .replace(unprintable, '')
    // Not allowed on Windows; the first two would also be a pattern in corrections.yaml.
    .replace(/[*?:<>"|]/g, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const ending = extname(plain);
  if (!dumpExtensions.has(ending.toLowerCase())) return { refused: because('refused.foreign') };
  const name = devices.test(plain) || isPassedOver(plain) ? `dump-${plain}` : plain;
  return { name: shortened(name, ending) };
}

function shortened(name: string, ending: string): string {
  if (Buffer.byteLength(name) <= longestBytes) return name;
  const most = longestBytes - Buffer.byteLength(ending);
  const kept: string[] = [];
  let bytes = 0;
  for (const character of name.slice(0, -ending.length)) {
    bytes += Buffer.byteLength(character);
    if (bytes > most) break;
    kept.push(character);
  }
  return `${kept.join('').trimEnd()}${ending}`;
}
