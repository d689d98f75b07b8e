// The browser's parts that come from node_modules: the elements of @skyra/discord-components-core and what they stand on, as the ES
// modules that their packages ship. Out: the import map that lets a browser find them, and the files behind its addresses.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { isObject } from '../limits/json.js';

const elements = '@skyra/discord-components-core';

/** Each package, and by which of its dependents Node finds it. */
const packages: readonly { readonly name: string; readonly entry: string; readonly within: string | null }[] = [
  { name: elements, entry: 'dist/index.js', within: null },
  { name: 'lit', entry: 'index.js', within: elements },
  { name: '@lit/context', entry: 'index.js', within: elements },
  { name: '@lit/reactive-element', entry: 'reactive-element.js', within: 'lit' },
  { name: 'lit-element', entry: 'lit-element.js', within: 'lit' },
  { name: 'lit-html', entry: 'lit-html.js', within: 'lit' },
];

export interface Vendor {
  /** The text of the import map, as it stands in the page. */
  readonly importMap: string;
  /** Its hash for the Content-Security-Policy. */
  readonly importMapHash: string;
  /** The file behind `/vendor/…`; null when there is none. */
  file(path: string): string | null;
}

export function findVendor(): Vendor {
  const folders = new Map<string, string>();
  for (const { name, within } of packages)
    folders.set(name, folderOf(name, within === null ? null : (folders.get(within) ?? null)));
  const importMap = JSON.stringify({ imports: importsOf(folders.get(elements) ?? '') });
  return {
    importMap,
    importMapHash: `sha256-${createHash('sha256').update(importMap).digest('base64')}`,
    file(path) {
      for (const [name, folder] of folders) {
        const prefix = `/vendor/${name}/`;
        if (!path.startsWith(prefix)) continue;
        const rest = path.slice(prefix.length);
        return /^(?:[\w-]+\/)*[\w-]+\.js$/.test(rest) ? join(folder, rest) : null;
      }
      return null;
    },
  };
}

/** A package's folder, as Node resolves it from this file or from the package that needs it. */
function folderOf(name: string, within: string | null): string {
  const require = createRequire(within === null ? import.meta.url : join(within, 'package.json'));
  const resolved = require.resolve(name);
  const folder = join('node_modules', ...name.split('/'));
  return resolved.slice(0, resolved.lastIndexOf(folder + sep) + folder.length);
}

/** The elements are listed by their package; of the rest, a module is found at its own path. */
function importsOf(elementsFolder: string): Record<string, string> {
  const imports: Record<string, string> = {};
  const { exports } = JSON.parse(readFileSync(join(elementsFolder, 'package.json'), 'utf8')) as { exports: unknown };
  for (const [name, file] of Object.entries(isObject(exports) ? exports : {})) {
    if (typeof file === 'string') imports[elements + name.slice(1)] = `/vendor/${elements}/${file.slice(2)}`;
  }
  for (const { name, entry } of packages.slice(1)) {
    imports[name] = `/vendor/${name}/${entry}`;
    imports[`${name}/`] = `/vendor/${name}/`;
  }
  return imports;
}
