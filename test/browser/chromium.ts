import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Debian's. The tests drive no browser of their own. */
const executablePath = '/usr/bin/chromium';

export const hasChromium = existsSync(executablePath);
if (!hasChromium) console.warn(`skipped: ${executablePath} is missing, so the page is not opened in a browser`);

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

export type Look = BrowserContextOptions;

export interface Chromium {
  /** A window of its own, without a memory of other windows. */
  open(url: string, look?: Look): Promise<OpenedPage>;
  close(): Promise<void>;
}

export async function startChromium(): Promise<Chromium> {
  const args = quiet.map((name) => `--${name}`);
  const browser = await chromium.launch({ executablePath, headless: true, chromiumSandbox: false, args });
  return {
    async open(url, look = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...look });
      const page = await context.newPage();
      const complaints = complaintsOf(page);
      await page.goto(url);
      return { page, complaints, picture: (name) => keepPicture(page, name), close: () => context.close() };
    },
    close: () => browser.close(),
  };
}

/** One window in a browser that ends with it. */
export async function openInChromium(url: string, look: Look = {}): Promise<OpenedPage> {
  const browser = await startChromium();
  return { ...(await browser.open(url, look)), close: () => browser.close() };
}

function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(?:data:|https?:\/\/127\.0\.0\.1[:/])/.test(request.url())) complaints.push(`asked for ${request.url()}`);
  });
  return complaints;
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.BYLINE_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
