import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

/** Debian's. The tests drive no browser of their own. */
const executablePath = '/usr/bin/chromium';

export const hasChromium = existsSync(executablePath);

/** Nothing that a browser does of itself: it would only wait for a network that is not there. */
const quiet = [
  'disable-gpu',
  'disable-quic',
  'no-first-run',
  'disable-background-networking',
  'disable-component-update',
  'disable-sync',
];

export interface OpenedPage {
  readonly page: Page;
  /** What the page complained about, and every request that left this machine. */
  readonly complaints: readonly string[];
  /** Keeps a picture where the environment names a folder for them. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

export type Look = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** A fresh browser, with a profile that nobody has used, at the address. */
export async function openInChromium(url: string, look: Look = {}): Promise<OpenedPage> {
  const profile = mkdtempSync(join(tmpdir(), 'byline-chromium-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    chromiumSandbox: false,
    args: quiet.map((name) => `--${name}`),
    viewport: { width: 1280, height: 800 },
    ...look,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(?:data:|https?:\/\/127\.0\.0\.1[:/])/.test(request.url())) complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(url);
  return {
    page,
    complaints,
    async picture(name) {
      const folder = process.env.BYLINE_PICTURES;
      if (!folder) return;
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${name}.png`) });
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
