import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { packageRoot } from '../package-root.js';
import {
  bareDomain,
  hostNamed,
  type KnownOutlet,
  mergeOutlets,
  type Outlet,
  type OutletFile,
  outletFile,
} from './outlet-file.js';
import { createOutletMatcher } from './outlet-matcher.js';
import { foldName } from './outlet-names.js';
import { type OwnerFile, readOwnerFile } from './owner-file.js';

export type { Outlet } from './outlet-file.js';

/** The outlet file in use: the built-in names extended by the owner's. */
export interface OutletRegistry {
  /** By exact name or alias after folding case, width, quotation marks and a leading article. */
  find(name: string): Outlet | null;
  /** By address or bare domain. */
  findByDomain(address: string): Outlet | null;
  /** Every outlet whose name or alias stands in the text as whole words, longest match first. Offsets in UTF-16 units. */
  findIn(text: string): readonly { outlet: Outlet; start: number; end: number }[];
  /** The host that the outlet file names for dumps of this path, or null. */
  hostOf(dumpPath: string): string | null;
  /** Canonical name where known, else the name as given, trimmed. */
  canonical(name: string): string;
  readonly all: readonly Outlet[];
  /** sha256 of what was loaded: a change re-attributes the dumps. */
  readonly fingerprint: string;
}

/**
 * The built-in outlet file, extended and overridden in turn by the files given (one that does not exist is passed over).
 * A file that is wrong is a `corpus` fault naming file and entry.
 */
export function loadOutlets({ files }: { files: readonly string[] }): OutletRegistry {
  const builtIn = join(packageRoot(), 'src', 'dump', 'outlets.json');
  const loaded = [builtIn, ...files].map((path) => readOwnerFile(path, outletFile)).filter((file) => file !== null);
  return createOutletRegistry(loaded);
}

function createOutletRegistry(files: readonly OwnerFile<OutletFile>[]): OutletRegistry {
  const all = mergeOutlets(files);
  const names = all.flatMap((outlet) => [outlet.name, ...outlet.aliases].map((name) => ({ name, outlet })));
  // Aliases first, names over them, and later files over earlier ones: a canonical name is nobody else's alias.
  const byName = new Map(
    [...names, ...all.map((outlet) => ({ name: outlet.name, outlet }))].map((entry) => [foldName(entry.name), entry.outlet]),
  );
  const byDomain = new Map(all.flatMap((outlet) => outlet.domains.map((domain): [string, KnownOutlet] => [domain, outlet])));
  const findNames = createOutletMatcher(names.filter(({ name, outlet }) => byName.get(foldName(name)) === outlet));
  const find = (name: string) => byName.get(foldName(name)) ?? null;
  const beforePlace = knownBeforePlace(names, find);
  return {
    find,
    findByDomain: (address) => findByDomain(byDomain, bareDomain(address)),
    findIn: (text) =>
      [...findNames(text)].sort((one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start),
    hostOf: (dumpPath) => hostNamed(files, dumpPath),
    canonical: (name) =>
      (find(name) ?? knownBeforeSection(name, find) ?? knownBeforeSite(name, find) ?? beforePlace(name))?.name ?? name.trim(),
    all,
    fingerprint: createHash('sha256')
      .update(files.map((file) => file.raw).join('\0'))
      .digest('hex'),
  };
}

function findByDomain(byDomain: ReadonlyMap<string, KnownOutlet>, domain: string): Outlet | null {
  for (let rest = domain; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const outlet = byDomain.get(rest);
    if (outlet) return outlet;
  }
  return null;
}

/** "FOX News on-line" and "CNN 網站" are FOX News and CNN, where no entry says otherwise. */
function knownBeforeSite(name: string, find: (name: string) => Outlet | null): Outlet | null {
  const bare = name
    .trim()
    .replace(
      /(?<=\S)(?:\s+(?:on-?line|(?:news )?web ?site|news site)|\s*(?:官網|官网|網站|网站|網絡版|网络版|網路版|電子版|电子版|電子報|电子报))$/iu,
      '',
    );
  return bare === name.trim() ? null : find(bare);
}

const BRACKETED = /^(\S.*?)\s*[(（](\p{L}[\p{L}\p{M}\s.,，、’'-]{1,40})[)）]$/u;

/**
 * Library exports print "Financial Times (London, England)". Names that several countries have are told apart by just that bracket:
 * ordinary words ("The Star"), and those that the file itself gives with one.
 */
function knownBeforePlace(
  names: readonly { readonly name: string }[],
  find: (name: string) => Outlet | null,
): (name: string) => Outlet | null {
  const shared = new Set(names.flatMap(({ name }) => BRACKETED.exec(name)?.[1] ?? []).map(foldName));
  return (name) => {
    const [, bare = '', inner = ''] = BRACKETED.exec(name.trim()) ?? [];
    const outlet = bare === '' || find(inner) || shared.has(foldName(bare)) ? null : find(bare);
    return outlet?.ordinary === true ? null : outlet;
  };
}

/** "FOX News - Health" and "The Roar | Sports" are FOX News and The Roar; the longest known beginning counts. */
function knownBeforeSection(name: string, find: (name: string) => Outlet | null): Outlet | null {
  const parts = name.split(/(\s+[-–—|·•]\s+|\s*[|｜：:]\s+)/);
  for (let length = parts.length - 2; length > 0; length -= 2) {
    const outlet = find(parts.slice(0, length).join(''));
    if (outlet) return outlet;
  }
  return null;
}
