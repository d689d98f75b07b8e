import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { become, beginCommand, beginThread, choose, command, enter, messageWith, press, say, speak, submit } from './acts.js';
import { type Chromium, hasChromium, type Look, type OpenedPage, startChromium } from './chromium.js';
import { type ServedPlayground, servePlayground } from './served-playground.js';

/** For what a busy machine may take; each wait within is shorter. */
const timeout = 60_000;
const waitMs = 15_000;
/** Small enough for README's pictures, which these tests make. */
const viewport = { width: 1080, height: 700 };

let playground: ServedPlayground;
let chromium: Chromium;
let opened: OpenedPage[] = [];

beforeAll(async () => {
  if (!hasChromium) return;
  [playground, chromium] = await Promise.all([servePlayground(), startChromium()]);
}, timeout);
afterAll(async () => {
  if (!hasChromium) return;
  await chromium?.close();
  await playground?.close();
});
afterEach(async () => {
  const complaints = opened.flatMap((one) => one.complaints);
  await Promise.all(opened.map((one) => one.close()));
  opened = [];
  expect(complaints).toEqual([]);
});

async function open(look: Look = {}): Promise<OpenedPage> {
  const window = await chromium.open(playground.url, { colorScheme: 'light', viewport, ...look });
  opened.push(window);
  window.page.setDefaultTimeout(waitMs);
  await window.page.getByText('Byline is online').waitFor();
  return window;
}

/** A window in a thread of its own, so that no other way's messages are there. */
async function openThread(name: string): Promise<OpenedPage> {
  const window = await open();
  await beginThread(window.page, name);
  return window;
}

const question = 'How much did ByteDance spend on equipment in 2024?';
const quote = 'ByteDance spent 11 billion dollars on equipment for artificial intelligence in 2024.';
const passages = /^Passages/;

async function ask(page: Page) {
  await command(page, 'ask', question);
  return await messageWith(page, `${quote} [1]`);
}

// A browser beside other tests on a small machine is now and then slower than any patience: a second try tells that from a fault.
describe.skipIf(!hasChromium)('the main ways through the playground, with the bot', { timeout, retry: 1 }, () => {
  it('answers /ask with its sources, and opens a passage for the asker alone, all by keyboard', async () => {
    const { page, picture } = await open();
    const other = (await open()).page;
    await become(other, 'Morgan');
    const answer = await ask(page);
    expect(await answer.innerText()).toMatch(/Sources\n\[1\] Meridian Chronicle · .* · 2026-04-24 · blog-two-languages\.txt:64/);
    await picture('answer');
    await answer.getByRole('combobox', { name: passages }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const passage = await messageWith(page, 'Piece 1 of 1');
    expect(await passage.locator('strong', { hasText: quote }).count()).toBe(1);
    expect(await passage.innerText()).toContain('Only you can see this');
    expect((await passage.innerText()).length).toBeGreaterThan(quote.length * 3);
    await picture('passage');
    await messageWith(other, `${quote} [1]`);
    expect(await other.getByText('Only you can see this').count()).toBe(0);
  });

  it('goes on from an answer by the form of its button, and by a reply to it', async () => {
    const { page } = await openThread('going on');
    await command(page, 'ask', 'Who founded DeepSeek?');
    const founder = 'Liang Wenfeng founded DeepSeek in Hangzhou in 2023. [1]';
    await press(await messageWith(page, founder), 'Follow up');
    await submit(page, 'Follow up', (form) => form.getByLabel('Your next question').fill('And when?'));
    const second = await messageWith(page, 'Read as a follow-up: DeepSeek');
    expect(await second.innerText()).toContain(founder);
    await second.getByRole('button', { name: 'Reply' }).click();
    await say(page, 'And where?');
    const followed = page.getByRole('article').filter({ hasText: 'Read as a follow-up: DeepSeek' });
    // The first, the reply that shows a line of it above, and the second.
    await expect.poll(() => followed.count(), { timeout: waitMs }).toBe(3);
    expect(await followed.last().innerText()).toContain(founder);
  });

  it('takes 👎 with its form, and shows it to an administrator with /feedback', async () => {
    const { page } = await openThread('opinions');
    const answer = await ask(page);
    await press(answer, '👎');
    await submit(page, 'What is wrong?', async (form) => {
      await form.getByRole('combobox').selectOption({ label: 'Something is missing' });
      await form.getByLabel('In your words').fill('Which year was it before?');
    });
    await messageWith(page, 'Thank you. The administrators can see this.');
    await become(page, 'Alex');
    await command(page, 'feedback');
    const told = await messageWith(page, 'Which year was it before?');
    expect(await told.innerText()).toMatch(/Something is missing/);
    expect(await told.innerText()).toContain(question);
  });

  it('turns the pages of /search by its buttons, and opens one of the passages', async () => {
    const { page } = await openThread('searching');
    await command(page, 'search', 'chips');
    const found = await messageWith(page, 'Page 1 of 2');
    await press(found, 'Next');
    const second = await messageWith(page, 'Page 2 of 2');
    expect(await second.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
    await press(second, 'Previous');
    await choose(await messageWith(page, 'Page 1 of 2'), /^Open/, /^\[?3/);
    const passage = await messageWith(page, 'Piece 1 of 1');
    expect(await passage.innerText()).toContain('Nvidia chips worth 1 billion dollars');
  });

  it('brings the archive up to date for an administrator, and offers a member nothing of the kind', async () => {
    const { page, picture } = await openThread('looking after it');
    await page.keyboard.type('/');
    await page.getByRole('option', { name: '/ask' }).waitFor();
    expect(await page.getByRole('option', { name: '/reindex' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Backspace');
    await become(page, 'Alex');
    writeFileSync(join(playground.corpus, 'added.json'), JSON.stringify([added]));
    await command(page, 'reindex run');
    const report = await messageWith(page, 'The archive is up to date.');
    expect(await report.innerText()).toContain('7 dumps (1 added, 0 changed, 0 removed, 6 unchanged)');
    // The greeting tells of what came.
    const greeting = page.getByRole('region', { name: 'About this playground' });
    await expect.poll(() => greeting.innerText(), { timeout: waitMs }).toContain('26 articles');
    await command(page, 'sources');
    await messageWith(page, '26 articles · 7 dumps');
    await picture('administrator');
    await command(page, 'ask', 'How high is the tower of Tolvane?');
    await messageWith(page, 'The tower of Tolvane is 212 metres high.');
  });

  it('answers in a direct message, where a question needs no mention', async () => {
    const { page } = await open();
    await enter(page, 'Byline');
    await say(page, question);
    const answer = await messageWith(page, `${quote} [1]`);
    await say(page, 'Who won the world cup?');
    await messageWith(page, 'I could not find an answer to that in this archive.');
    expect(await answer.getByRole('combobox', { name: passages }).isVisible()).toBe(true);
  });

  it('speaks Chinese and Japanese to whoever has Discord in it, from the names of commands to the buttons', async () => {
    const { page } = await openThread('languages');
    await speak(page, 'zh-TW');
    await command(page, '提問', 'Manus的母公司在哪裡?');
    const chinese = await messageWith(page, '母公司也在中國');
    expect(await chinese.innerText()).toMatch(/來源[\s\S]*接著問/);
    await become(page, 'Alex');
    await command(page, '更新索引 狀態');
    await messageWith(page, /發布於\s*\d* ?[秒分]/);
    await become(page, 'Robin');
    await speak(page, 'ja');
    await command(page, '質問', '中国は米国製半導体の関税をどうした?');
    const japanese = await messageWith(page, /潮見新報|Shiomi Shinpo/);
    expect(await japanese.innerText()).toMatch(/出典[\s\S]*続けて質問/);
  });

  it('checks a message against the archive from its menu', async () => {
    const { page } = await openThread('checking');
    await say(page, 'ByteDance spent 11 billion dollars on equipment for artificial intelligence in 2024. It spent it on ships.');
    const message = await messageWith(page, 'It spent it on ships.');
    await message.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Check against the archive' }).click();
    const checked = await messageWith(page, 'Checked against the archive:');
    expect(await checked.innerText()).toMatch(/1 supported/);
    expect(await checked.innerText()).toContain('blog-two-languages.txt:64');
  });

  it('finds an article while its headline is typed, and shows its card', async () => {
    const { page } = await openThread('an article');
    await beginCommand(page, 'article');
    await page.keyboard.type('hand back Manus');
    // The list offers all that there is until the bot has answered to what is typed.
    const offered = page.getByRole('listbox', { name: 'headline' }).getByRole('option');
    await expect
      .poll(() => offered.allInnerTexts(), { timeout: waitMs })
      .toEqual([expect.stringMatching(/^Beijing tells Meta to hand back Manus/)]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const card = await messageWith(page, 'by Clara Voss');
    expect(await card.innerText()).toMatch(/^“Beijing tells Meta to hand back Manus”\n[\s\S]*Ask about this article/m);
  });

  it('answers on a phone, in the dark theme, with nothing wider than the screen', async () => {
    const { page, picture } = await open({
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
      colorScheme: 'dark',
    });
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    await page.getByRole('button', { name: 'Channels' }).click();
    await enter(page, 'research');
    await ask(page);
    expect(await page.evaluate('document.querySelector("#scroller").scrollWidth')).toBeLessThanOrEqual(390);
    await picture('phone');
  });

  it('goes dark at a press of the button, and stays so', async () => {
    const { page, picture } = await openThread('side by side');
    await command(page, 'compare', 'DeepSeek');
    const compared = await messageWith(page, '4 outlets');
    expect(await compared.innerText()).toMatch(/Meridian Chronicle[\s\S]*The Harbour Ledger[\s\S]*Sources/);
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await compared.evaluate((message) => message.scrollIntoView());
    await picture('compare');
    await page.reload();
    await page.getByRole('button', { name: 'Light theme' }).waitFor();
    await page.getByText('Byline is online').waitFor();
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
  });
});

/** A dump that comes while the bot runs. */
const added = {
  title: 'A tower over Tolvane',
  source: 'The Harbour Ledger',
  date: '2026-05-04',
  body: 'The tower of Tolvane is 212 metres high. Its builders finished it on Sunday, after three years of work.',
};
