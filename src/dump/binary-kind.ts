import type { ReasonCode } from '../reasons/reason.js';

type BinaryKind = Extract<ReasonCode, `binary.${string}`>;

/** First bytes of common files that are not text, whatever their name says. */
const signatures: readonly { readonly kind: BinaryKind; readonly bytes: readonly number[] }[] = [
  { kind: 'binary.png', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'binary.jpeg', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'binary.gif', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'binary.zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'binary.emptyZip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'binary.gzip', bytes: [0x1f, 0x8b] },
  { kind: 'binary.bzip2', bytes: [0x42, 0x5a, 0x68, 0x39] },
  { kind: 'binary.xz', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { kind: 'binary.zstandard', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { kind: 'binary.sevenZip', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: 'binary.rar', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a] },
  { kind: 'binary.pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'binary.office', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'binary.program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { kind: 'binary.database', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66] },
];

/** What the first bytes say the file is, or null when they are no known sign. */
export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  return signatures.find((signature) => signature.bytes.every((byte, place) => bytes[place] === byte))?.kind ?? null;
}

/** How much of a file is looked at: enough to tell, and the same effort for a file of any size. */
const lookAt = 1 << 16;

/**
 * Share of control bytes (other than tab, line ends, form feed and escape) above which a file is no text. News text holds none;
 * a stray few from a broken scraper are let through, random bytes hold a tenth.
 */
const mostControls = 0.05;

/** Whether the bytes, which are not UTF-16, hold too many controls to be text. */
export function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, lookAt);
  let controls = 0;
  for (const byte of sample) {
    if ((byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f) controls += 1;
  }
  return controls > sample.length * mostControls;
}
