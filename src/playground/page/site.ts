// The page's own files. In: the path of a request. Out: the file with its type, or null. Scripts are compiled, so they come from
// `dist/`; the rest is served as it stands in the source.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../package-root.js';
import type { Vendor } from './vendor.js';

export interface SiteFile {
  readonly type: string;
  readonly bytes: Buffer;
}

const html = 'text/html; charset=utf-8';
const script = 'text/javascript; charset=utf-8';
const style = 'text/css; charset=utf-8';
/** In the page, where the import map goes. */
const emptyMap = '>{}<';
const browserFolder = 'src/playground/browser';

export async function siteFile(path: string, vendor: Vendor): Promise<SiteFile | null> {
  if (path === '/') return await page(vendor);
  if (path.startsWith('/vendor/')) {
    const file = vendor.file(path);
    return file === null ? null : await read(file, script);
  }
  if (/^\/app\/(?:[\w-]+\/)*[\w-]+\.js$/.test(path)) {
    return await read(join(packageRoot(), 'dist', browserFolder, path.slice('/app/'.length)), script);
  }
  if (/^\/style\/[\w-]+\.css$/.test(path)) return await read(join(packageRoot(), browserFolder, path), style);
  return null;
}

async function page({ importMap }: Vendor): Promise<SiteFile | null> {
  const file = await read(join(packageRoot(), browserFolder, 'index.html'), html);
  return file && { ...file, bytes: Buffer.from(file.bytes.toString('utf8').replace(emptyMap, () => `>${importMap}<`)) };
}

async function read(path: string, type: string): Promise<SiteFile | null> {
  try {
    return { type, bytes: await readFile(path) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
