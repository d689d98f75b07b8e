import { z } from 'zod';
import { because } from '../reasons/reason.js';
import type { NumericOrder } from './dates.js';
import { matchesGlob } from './glob.js';
import { foldName } from './outlet-names.js';
import { type OwnerFile, wrong } from './owner-file.js';

const name = z.string().trim().min(1);

const outletEntry = z.strictObject({
  name,
  aliases: z.array(z.coerce.string().trim().min(1)).optional(),
  domains: z.array(name).optional(),
  languages: z.array(name).optional(),
  family: name.nullable().optional(),
  agency: z.boolean().optional(),
  carrier: z.boolean().optional(),
  ordinary: z.boolean().optional(),
  dateOrder: z.enum(['day-month', 'month-day']).optional(),
});

/** The format of the built-in `outlets.json` and of the owner's `outlets.yaml`; docs/owner-files.md says what each field means. */
export const outletFile = z.strictObject({
  outlets: z.array(outletEntry).nullable().optional(),
  hosts: z
    .array(z.strictObject({ path: name, host: name }))
    .nullable()
    .optional(),
});

export type OutletFile = z.infer<typeof outletFile>;

/** What the outlet file tells of one outlet. */
export interface Outlet {
  /** Canonical name, as shown. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Bare domains: `example.org` also covers its subdomains. */
  readonly domains: readonly string[];
  /** BCP 47 languages it publishes in. */
  readonly languages: readonly string[];
  /** Group that it belongs to ("CNN"), null when it stands alone. */
  readonly family: string | null;
  /** Whether it is a news agency, whose reports others carry. */
  readonly agency: boolean;
  /** Whether it is a site that carries what others publish: an address there does not tell who did. */
  readonly carrier?: boolean;
  /** Its name is also an ordinary word. */
  readonly ordinary?: boolean;
  /** How it writes 03/04/2025, where its language and country do not tell. */
  readonly dateOrder?: NumericOrder;
}

/** An outlet with what only the matching needs. */
export interface KnownOutlet extends Outlet {
  readonly ordinary: boolean;
}

/** The outlets of all files: a later entry of the same name adds its names and domains and replaces the rest. */
export function mergeOutlets(files: readonly OwnerFile<OutletFile>[]): readonly KnownOutlet[] {
  const merged = new Map<string, KnownOutlet>();
  for (const file of files) {
    refuseSharedNames(file);
    for (const entry of file.content.outlets ?? []) {
      const key = foldName(entry.name);
      const before = merged.get(key);
      merged.set(key, {
        name: entry.name,
        aliases: union(before?.aliases, entry.aliases),
        domains: union(before?.domains, entry.domains?.map(bareDomain)),
        languages: union(before?.languages, entry.languages),
        family: entry.family === undefined ? (before?.family ?? null) : entry.family,
        agency: entry.agency ?? before?.agency ?? false,
        carrier: entry.carrier ?? before?.carrier ?? false,
        ordinary: entry.ordinary ?? before?.ordinary ?? false,
        ...orderOf(entry.dateOrder ?? before?.dateOrder),
      });
    }
  }
  return [...merged.values()];
}

/** Two outlets of one file under the same name or alias: which was meant cannot be known. */
function refuseSharedNames(file: OwnerFile<OutletFile>): void {
  const owners = new Map<string, string>();
  for (const entry of file.content.outlets ?? []) {
    for (const called of [entry.name, ...(entry.aliases ?? [])]) {
      const other = owners.get(foldName(called));
      if (other !== undefined && other !== entry.name) {
        throw wrong(file.path, because('ownerFile.sharedName', { name: called, one: other, other: entry.name }));
      }
      owners.set(foldName(called), entry.name);
    }
  }
}

function orderOf(dateOrder: NumericOrder | undefined): Pick<Outlet, 'dateOrder'> {
  return dateOrder === undefined ? {} : { dateOrder };
}

function union(before: readonly string[] = [], more: readonly string[] = []): readonly string[] {
  return [...new Set([...before, ...more])];
}

/** `https://www.example.org/world` and `Example.org` both become `example.org`; an empty text when there is no host in it. */
export function bareDomain(address: string): string {
  const host = /^\s*(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?(?:[^/?#@\s]*@)?([^/?#:\s]+)/i.exec(address)?.[1] ?? '';
  return host.toLowerCase().replace(/^www\.|\.$/g, '');
}

/** The first host whose glob matches; the files are asked from the last to the first. */
export function hostNamed(files: readonly OwnerFile<OutletFile>[], dumpPath: string): string | null {
  const entries = [...files].reverse().flatMap((file) => file.content.hosts ?? []);
  return entries.find((entry) => matchesGlob(entry.path, dumpPath))?.host ?? null;
}
