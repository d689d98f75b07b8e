// What a person does on the playground's page, by the names that the page shows. Called by the tests that play the main ways.
import type { Locator, Page } from 'playwright-core';

/** Chooses a command from the list and sends it by keyboard; `typed` goes into its required option. */
export async function command(page: Page, label: string, typed = ''): Promise<void> {
  await beginCommand(page, label);
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
}

/** Chooses a command from the list; its first option, or what sends it, has the focus. */
export async function beginCommand(page: Page, label: string): Promise<void> {
  await field(page).focus();
  await page.keyboard.type(`/${label}`);
  await page
    .getByRole('option', { name: `/${label}` })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('form', { name: `/${label}` }).waitFor();
}

export async function say(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await page.keyboard.press('Enter');
}

/** The last message that holds the words, once it is there. */
export async function messageWith(page: Page, words: string | RegExp): Promise<Locator> {
  const message = page.getByRole('article').filter({ hasText: words }).last();
  await message.waitFor();
  return message;
}

/** Opens the message's menu of choices and takes one. */
export async function choose(message: Locator, menu: string | RegExp, option: string | RegExp): Promise<void> {
  await message.getByRole('combobox', { name: menu }).click();
  await message.getByRole('option', { name: option }).first().click();
}

export async function press(message: Locator, button: string | RegExp): Promise<void> {
  await message.getByRole('button', { name: button, exact: true }).click();
}

/** Fills the form that is open and sends it. */
export async function submit(page: Page, title: string, fill: (form: Locator) => Promise<void>): Promise<void> {
  const form = page.getByRole('dialog', { name: title });
  await form.waitFor();
  await fill(form);
  await form.getByRole('button', { name: 'Submit' }).click();
  await form.waitFor({ state: 'detached' });
}

/** Robin is a member, Alex an administrator, Morgan the bot's owner. */
export async function become(page: Page, person: 'Robin' | 'Alex' | 'Morgan'): Promise<void> {
  const greeted = nextHello(page);
  await page.getByRole('combobox', { name: 'You are' }).selectOption(person.toLowerCase());
  await greeted;
}

export async function speak(page: Page, locale: string): Promise<void> {
  const greeted = nextHello(page);
  await page.getByRole('combobox', { name: 'Your Discord speaks' }).selectOption(locale);
  await greeted;
}

/** The page connects anew as another person, or in another language, and is told at once what that one sees. */
function nextHello(page: Page): Promise<void> {
  return new Promise((resolve) => {
    page.once('websocket', (socket) => socket.once('framereceived', () => resolve()));
  });
}

export async function enter(page: Page, channel: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Channels' }).getByRole('button', { name: channel, exact: true }).click();
  await page.getByRole('heading', { level: 2, name: channel }).first().waitFor();
}

/** A place without anybody else's messages. */
export async function beginThread(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New thread' }).click();
  await page.getByRole('dialog').getByLabel('Thread name').fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name }).waitFor();
}

const field = (page: Page): Locator => page.getByRole('combobox', { name: /^Message [#@]/ });
