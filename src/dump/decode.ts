// In: the bytes of one dump, and the encoding that the owner's corrections name for it, if any. Out: its text, or why it is
// not text. Called by read-dump. Order: byte order mark, owner's word, known binary, UTF-16 pattern, UTF-8, detection.
import { isUtf8 as isWholeUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import jschardet from 'jschardet';
import { because, type Explained, explained, type Reason, type RemediedCode } from '../reasons/reason.js';
import { binaryKind, looksBinary } from './binary-kind.js';
import { normaliseControls } from './control-characters.js';
import { typographicEncoding } from './typographic-encoding.js';
import { utf16Without } from './utf16.js';

/** Text without a byte order mark and without controls, or the reason for which there is none. */
export type Decoded = { readonly text: string; readonly encoding: string } | { readonly refused: Explained };

/** A dump is held in memory while it is read; no text of news is near this. Larger costs memory of about four times as much. */
export const largestDumpBytes = 64 * 1024 * 1024;

/** Share of replacement characters above which a text is refused: a search in mojibake finds nothing and quotes nonsense. */
const mostReplaced = 0.005;

/** How much of a file the detection reads: it is slow, and its verdict stands long before. */
const detectBytes = 1 << 16;

export function decode(bytes: Uint8Array, override: string | null = null): Decoded {
  if (bytes.length > largestDumpBytes) return refuse(tooLarge());
  const marked = byteOrderMark(bytes);
  if (marked) return decodeAs(bytes.subarray(marked.length), marked.encoding);
  if (override !== null) return decodeAs(bytes, override);
  const binary = binaryKind(bytes);
  if (binary) return refuse(because('refused.binary', { kind: because(binary) }));
  const utf16 = bytes.includes(0) || !isUtf8(bytes) ? utf16Without(bytes) : null;
  if (utf16) return decodeAs(bytes, utf16);
  if (looksBinary(bytes)) return refuse(because('refused.notText'));
  return asUtf8(bytes) ?? asDetected(bytes);
}

function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return { encoding: 'utf-32le', length: 4 };
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return { encoding: 'utf-32be', length: 4 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  // Without making a text of it; what is not UTF-8 to its last byte may still be cut within its last character.
  if (isWholeUtf8(bytes)) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Null when the bytes are not UTF-8. A character cut at the end is dropped; a few broken ones among many whole are tolerated. */
function asUtf8(bytes: Uint8Array): Decoded | null {
  // With `stream` the decoder keeps an unfinished last character back instead of replacing it.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: true });
  const broken = countReplaced(text);
  if (broken > 0 && broken > countBeyondAscii(text) / 10) return null;
  return checked(text, 'utf-8');
}

function asDetected(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, detectBytes);
  const name = jschardet.detect(Buffer.from(sample)).encoding?.toLowerCase() ?? '';
  const wide = multiByte.has(name) ? null : typographicEncoding(sample);
  if (wide) return decodeAs(bytes, wide);
  if (name === '' || name === 'ascii' || name === 'utf-8' || !iconv.encodingExists(name)) {
    return refuse(because('refused.encodingUntold'));
  }
  if (!multiByte.has(name) && !latin.test(name) && isMostlyAsciiLetters(sample)) return decodeAs(bytes, 'windows-1252');
  return decodeAs(bytes, supersets[name] ?? name);
}

/** What detection finds by the shape of the bytes; the others it finds by the frequency of letters. */
const multiByte: ReadonlySet<string> = new Set([
  'big5',
  'gb2312',
  'gb18030',
  'gbk',
  'shift_jis',
  'cp932',
  'euc-jp',
  'euc-kr',
  'cp949',
  'iso-2022-jp',
  'iso-2022-kr',
  'hz-gb-2312',
]);

/** Names of the single-byte encodings of Latin letters. */
const latin = /^(?:windows-125[02478]|iso-?8859-(?:[1-49]|1[0-6]))$/;

/** A Russian or Greek text has few ASCII letters; a short French one is taken for either by its two or three accents. */
function isMostlyAsciiLetters(sample: Uint8Array): boolean {
  let letters = 0;
  let beyondAscii = 0;
  for (const byte of sample) {
    if (byte >= 0x80) beyondAscii += 1;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters += 1;
  }
  return letters > 1.5 * beyondAscii;
}

/** Detection names the common encoding; files hold its extensions. */
const supersets: Readonly<Record<string, string>> = {
  big5: 'big5-hkscs',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  shift_jis: 'cp932',
  'euc-kr': 'cp949',
  'iso-8859-1': 'windows-1252',
};

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const name = encoding.toLowerCase();
  if (!iconv.encodingExists(name)) {
    return refuse(because('refused.encodingUnknown', { encoding }));
  }
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), name, { stripBOM: false });
  return checked(text.replace(/\uFFFD{1,2}$/, ''), name);
}

function checked(text: string, encoding: string): Decoded {
  const clean = normaliseControls(text);
  if (countReplaced(clean) > clean.length * mostReplaced) {
    return refuse(because('refused.garbled', { percent: mostReplaced * 100, encoding }));
  }
  if (clean.trim() === '') return refuse(because('refused.empty'));
  return { text: clean, encoding };
}

function refuse(why: Reason<RemediedCode>): Decoded {
  return { refused: explained(why) };
}

export function tooLarge(): Reason<'refused.tooLarge'> {
  return because('refused.tooLarge', { megabytes: largestDumpBytes >> 20 });
}

function countReplaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count += 1;
  return count;
}

function countBeyondAscii(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) count += 1;
  return count;
}
