// Names and descriptions of commands and options in every language that the bot speaks. Called by each command's definition.
import {
  ApplicationIntegrationType,
  type ContextMenuCommandBuilder,
  InteractionContextType,
  type SharedNameAndDescription,
} from 'discord.js';
import { localizations, type WordKey, wordsFor } from '../src/discord/words/words.js';

type Named = { [K in WordKey]: K extends `${infer Name}.name` ? Name : never }[WordKey];

/** @param key of the words `KEY.name` and `KEY.description`; the English name is the one by which the program knows it */
export function named<B extends SharedNameAndDescription>(builder: B, key: Named & DescribedName): B {
  const english = wordsFor('en');
  builder
    .setName(english.say(`${key}.name`))
    .setNameLocalizations(localizations(`${key}.name`))
    .setDescription(english.say(`${key}.description`))
    .setDescriptionLocalizations(localizations(`${key}.description`));
  return builder;
}

type DescribedName = { [K in WordKey]: K extends `${infer Name}.description` ? Name : never }[WordKey];

/** A command of the menu of every message that the bot can be used at. */
export function inMessageMenu(builder: ContextMenuCommandBuilder, key: WordKey): ContextMenuCommandBuilder {
  return builder
    .setName(wordsFor('en').say(key))
    .setNameLocalizations(localizations(key))
    .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall);
}
