import { ButtonStyle, type Client, ComponentType, Events, MessageFlags, TextInputStyle } from 'discord.js';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/playground/local-discord.js';
import { type PlaygroundPage, startPage } from '../../src/playground/page/page-server.js';
import { createLocalClient, logIn } from '../support/local-client.js';
import { hasChromium, type Look, type OpenedPage, openInChromium } from './chromium.js';

/** A browser on a busy machine. */
const timeout = 60_000;

const commands = [
  {
    name: 'find',
    description: 'Finds things',
    options: [
      { name: 'what', description: 'The thing', type: 3, required: true, autocomplete: true },
      {
        name: 'kind',
        description: 'Its kind',
        type: 3,
        choices: [
          { name: 'Large', value: 'l' },
          { name: 'Small', value: 's' },
        ],
      },
      { name: 'private', description: 'For you alone', type: 5 },
    ],
  },
  { name: 'form', description: 'Opens a form' },
  { name: 'list', description: 'Lists things', options: [{ name: 'order', description: 'Their order', type: 3 }] },
  {
    name: 'stock',
    description: 'Keeps stock',
    options: [
      { name: 'count', description: 'Counts things', type: 1 },
      { name: 'move', description: 'Moves things', type: 1 },
    ],
  },
  { name: 'Weigh', type: 3 },
];

let discord: LocalDiscord;
let client: Client;
let server: PlaygroundPage;
let opened: OpenedPage | null = null;

beforeEach(async () => {
  if (!hasChromium) return;
  discord = await startLocalDiscord();
  client = createLocalClient(discord);
  answerEverything(client);
  const ready = await logIn(client, discord.token);
  await ready.rest.put(`/applications/${ready.application.id}/commands`, { body: commands });
  const people = [
    { name: 'bob', about: 'member' },
    { name: 'eve', about: 'administrator' },
  ];
  server = await startPage({ discord, guild: 'Newsroom', people, port: 0 });
});
afterEach(async () => {
  if (!hasChromium) return;
  await opened?.close();
  opened = null;
  await server.close();
  await client.destroy();
  await discord.close();
});

const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components }) as never;
const options = ['red', 'blue'].map((value) => ({ label: value, value }));
const controls = [
  row({ type: ComponentType.Button, style: ButtonStyle.Primary, customId: 'more', label: 'More' }),
  row({ type: ComponentType.StringSelect, customId: 'colour', placeholder: 'A colour', options }),
];

/** A bot that does a little of everything. */
function answerEverything(bot: Client): void {
  bot.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isAutocomplete()) {
      await interaction.respond(
        ['needle', 'nail']
          .filter((word) => word.startsWith(interaction.options.getFocused()))
          .map((name) => ({ name, value: name })),
      );
    } else if (interaction.isChatInputCommand() && interaction.commandName === 'form') {
      const input = { type: ComponentType.TextInput, customId: 'reason', label: 'Your reason', style: TextInputStyle.Paragraph };
      await interaction.showModal({ title: 'A form', customId: 'form', components: [row(input)] });
    } else if (interaction.isChatInputCommand()) {
      const isPrivate = interaction.options.getBoolean('private') ?? false;
      await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
      const kind = interaction.options.getString('kind');
      await interaction.editReply({
        content: `Found **${interaction.options.getString('what')}** (${kind}) <img src=x onerror=alert(1)>`,
        components: controls,
      });
    } else if (interaction.isModalSubmit()) await interaction.reply(`Because: ${interaction.fields.getTextInputValue('reason')}`);
    else if (interaction.isButton()) await interaction.update({ content: 'There is more.', components: controls });
    else if (interaction.isStringSelectMenu()) await interaction.reply(`You like ${interaction.values[0]}.`);
    else if (interaction.isMessageContextMenuCommand())
      await interaction.reply(`${interaction.targetMessage.content.length} letters.`);
  });
  bot.on(Events.MessageCreate, async (message) => {
    if (message.author.bot || (message.inGuild() && !message.mentions.has(message.client.user))) return;
    await message.reply('You called?');
  });
}

async function open(look: Look = {}): Promise<OpenedPage> {
  opened = await openInChromium(server.url, look);
  await opened.page.getByText('Byline is online').waitFor();
  return opened;
}

const focused = 'document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.id';

/** What of the first option's text is scrolled out of sight, in pixels. */
const hidden = '((input) => input.scrollWidth - input.clientWidth)(document.querySelector(".option input"))';

/** Escape would close a list of completions first. */
const leave = (page: Page): Promise<void> => page.getByRole('button', { name: 'Leave the command' }).click();

describe.skipIf(!hasChromium)('the page in a browser', { timeout }, () => {
  it('is used by keyboard alone: a command with completions, its answer, a button, a menu, the menu of a message', async () => {
    const { page, complaints, picture } = await open({ colorScheme: 'dark' });
    const { keyboard } = page;
    await expect.poll(() => page.evaluate(focused)).toBe('Message #general');
    await keyboard.type('/fi');
    await page.getByRole('option', { name: '/find' }).waitFor();
    await picture('1-commands');
    await keyboard.press('Enter');
    await keyboard.type('ne');
    await page.getByRole('option', { name: 'needle' }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    for (const option of ['kind', 'private']) {
      await page.getByRole('button', { name: `Add the option ${option}` }).focus();
      await keyboard.press('Enter');
      await keyboard.press('ArrowDown');
      await keyboard.press(option === 'private' ? 'ArrowDown' : 'Enter');
      if (option === 'private') await keyboard.press('Enter');
    }
    await picture('2-options');
    await keyboard.press('Enter');
    const answer = page.getByRole('article').filter({ hasText: 'Found needle' });
    await answer.waitFor();
    expect(await answer.innerText()).toContain('<img src=x onerror=alert(1)>');
    expect(await answer.locator('strong', { hasText: 'needle' }).count()).toBe(1);
    await answer.getByRole('button', { name: 'More', exact: true }).focus();
    await keyboard.press('Enter');
    await page.getByText('There is more.').waitFor();
    await page.getByRole('combobox', { name: 'A colour' }).focus();
    await keyboard.press('Enter');
    await keyboard.press('ArrowDown');
    await picture('3-menu');
    await keyboard.press('Enter');
    await page.getByText('You like blue.').waitFor();
    await page.getByRole('article').last().focus();
    await keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Weigh' }).waitFor();
    await picture('4-message-menu');
    await keyboard.press('End');
    await keyboard.press('ArrowUp');
    while ((await page.evaluate('document.activeElement?.textContent')) !== 'Weigh') await keyboard.press('ArrowUp');
    await keyboard.press('Enter');
    await page.getByText('14 letters.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('refuses a command that lacks something, and shows a form that the bot opens', async () => {
    const { page, complaints, picture } = await open({ colorScheme: 'light' });
    await page.keyboard.type('/find');
    await page.getByRole('option', { name: '/find' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('This option is required.').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.type('/form');
    await page.getByRole('option', { name: '/form' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'A form' }).waitFor();
    await page.keyboard.type('it had to be');
    await picture('5-form');
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Because: it had to be').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  it('takes a command at the blank behind its whole name, and what follows for its first option', async () => {
    const { page, complaints } = await open();
    const { keyboard } = page;
    await page.getByRole('combobox', { name: 'Message #general' }).focus();
    await keyboard.type('/find a rusty nail');
    expect(await page.getByRole('combobox', { name: 'what' }).inputValue()).toBe('a rusty nail');
    await keyboard.press('Enter');
    await page.getByText('Found a rusty nail').waitFor();
    // All that was written is in sight.
    for (const words of ['DeepSeek', '一根生鏽的釘子在哪裡', 'Một cái đinh gỉ']) {
      await page.getByRole('combobox', { name: 'Message #general' }).fill(`/find ${words}`);
      const what = page.getByRole('combobox', { name: 'what' });
      expect(await what.inputValue()).toBe(words);
      expect(await page.evaluate(hidden)).toBe(0);
      await leave(page);
    }
    // Pasted at once, in several lines.
    await page.getByRole('combobox', { name: 'Message #general' }).fill('/FIND  a bent\nnail');
    expect(await page.getByRole('combobox', { name: 'what' }).inputValue()).toBe('a bent nail');
    await leave(page);
    // One that needs nothing goes on with its first option; what it has no option for is no message either.
    await keyboard.type('/list ');
    await page.getByRole('textbox', { name: 'order' }).waitFor();
    await leave(page);
    await keyboard.type('/form ');
    await page.getByRole('form', { name: '/form' }).waitFor();
    await leave(page);
    // An input method takes its first candidate with a blank: that is none of the text.
    const field = page.getByRole('combobox', { name: 'Message #general' });
    await field.dispatchEvent('compositionstart');
    await field.fill('/find ');
    await page.getByRole('option', { name: '/find' }).waitFor();
    expect(await page.getByRole('form', { name: '/find' }).count()).toBe(0);
    await field.dispatchEvent('compositionend');
    await page.getByRole('form', { name: '/find' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('never posts a text that begins with the name of a command', async () => {
    const { page, complaints } = await open();
    const { keyboard } = page;
    const field = page.getByRole('combobox', { name: 'Message #general' });
    const posted = (): string[] => discord.world.messagesIn(discord.channel('general').id).map(({ content }) => content);
    await field.focus();
    await keyboard.type('/find');
    await keyboard.press('Escape');
    await keyboard.press('Enter');
    await page.getByRole('form', { name: '/find' }).waitFor();
    await leave(page);
    await keyboard.type('/stock of nails');
    await keyboard.press('Enter');
    await page.getByText('This command goes on with one of: count, move.').waitFor();
    expect(await field.inputValue()).toBe('/stock of nails');
    await field.fill('/finder of nails');
    await keyboard.press('Enter');
    await expect.poll(posted).toEqual(['/finder of nails']);
    expect(complaints).toEqual([]);
  });

  it('gives keys to the form of a command, wherever one has clicked before', async () => {
    const { page, complaints } = await open();
    await discord.person('bob').slash('find', { what: 'nail', private: true }).settled();
    await page.getByText('Only you can see this').waitFor();
    await page.getByRole('combobox', { name: 'Message #general' }).focus();
    await page.keyboard.type('/find ');
    await page.getByRole('heading', { name: 'Welcome to #general' }).click();
    await page.keyboard.type('needle');
    expect(await page.getByRole('combobox', { name: 'what' }).inputValue()).toBe('needle');
    // What had the focus goes away: the form has it then.
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await page.getByText('Only you can see this').waitFor({ state: 'detached' });
    expect(await page.evaluate(focused)).toBe(await page.getByRole('combobox', { name: 'what' }).getAttribute('id'));
    await leave(page);
    await page.keyboard.type('/form ');
    await page.getByRole('heading', { name: 'Welcome to #general' }).click();
    await page.keyboard.type('x');
    expect(complaints).toEqual([]);
  });

  it('shows what is private to its owner until it is dismissed, and mentions and direct messages to all who read them', async () => {
    const { page, picture } = await open();
    const life = discord.person('bob').slash('find', { what: 'nail', private: true });
    await life.settled();
    await page.getByText('Only you can see this').waitFor();
    await picture('6-private');
    await page.getByRole('combobox', { name: 'You are' }).selectOption('eve');
    await expect.poll(() => page.getByText('Only you can see this').count()).toBe(0);
    await page.getByRole('combobox', { name: 'You are' }).selectOption('bob');
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.getByText('Only you can see this').count()).toBe(0);
    const field = page.getByRole('combobox', { name: 'Message #general' });
    await field.fill('@Byline are you there?');
    await field.press('Enter');
    await page.getByText('You called?').waitFor();
    await page.getByRole('button', { name: 'Byline', exact: true }).click();
    await page.getByRole('combobox', { name: 'Message @Byline' }).fill('And here?');
    await page.keyboard.press('Enter');
    await page.getByText('You called?').waitFor();
  });

  it('fits a phone: nothing is wider than the screen, and the channels are behind a button', async () => {
    const { page, picture } = await open({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      colorScheme: 'light',
    });
    discord.person('bob').say(`A long word: ${'x'.repeat(200)}\n\`\`\`\n${'y'.repeat(200)}\n\`\`\``);
    await discord.person('bob').slash('find', { what: 'nail' }).settled();
    await page.getByText('Found nail').waitFor();
    await picture('7-phone');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await page.evaluate('document.querySelector("#scroller").scrollWidth')).toBeLessThanOrEqual(390);
    const places = page.getByRole('navigation', { name: 'Channels' });
    expect(await places.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Channels' }).click();
    await picture('8-phone-channels');
    await places.getByRole('button', { name: 'archive' }).click();
    await page.getByRole('heading', { name: '# archive', exact: true }).waitFor();
    expect(await places.isVisible()).toBe(false);
  });
});
