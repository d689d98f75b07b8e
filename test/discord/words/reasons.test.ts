import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spoken } from '../../../src/discord/words/area.js';
import { areas } from '../../../src/discord/words/areas.js';
import { type WordKey, wordsFor } from '../../../src/discord/words/words.js';
import { chineseForms } from '../../../src/language/chinese-forms.js';
import { english } from '../../../src/reasons/english.js';
import { gapsOf, type ReasonKey } from '../../../src/reasons/reason.js';

const keys = Object.keys(english) as ReasonKey[];

describe('the words of reasons', () => {
  it.each(spoken)('are there in %s for every code, with every value in its gap', (language) => {
    const words = wordsFor(language);
    for (const key of keys) {
      const values = Object.fromEntries(gapsOf(key).map((gap) => [gap, `<${gap}>`]));
      const text = words.say(key, values);
      for (const value of Object.values(values)) expect(text, key).toContain(value);
      expect(text, key).not.toMatch(/\{\{|\}\}|undefined/);
    }
  });

  it.each(spoken.filter((language) => language !== 'en'))('are not English in %s', (language) => {
    const words = wordsFor(language);
    const same = keys.filter((key) => words.say(key) === wordsFor('en').say(key));
    expect(same.filter((key) => !/^(\{\{\w+\}\}|npm install.*)$/.test(english[key]))).toEqual([]);
  });

  it('are written in the characters of their language', () => {
    const { simplifiedOnly, traditionalOnly } = chineseForms();
    const written = (language: 'zh-TW' | 'zh-CN'): string[] => keys.flatMap((key) => [...wordsFor(language).say(key)]);
    expect(written('zh-CN').filter((character) => traditionalOnly.has(character))).toEqual([]);
    expect(written('zh-TW').filter((character) => simplifiedOnly.has(character))).toEqual([]);
  });
});

describe('the lists of words', () => {
  it('have no key twice', () => {
    const all = Object.values(areas).flatMap((words) => Object.keys(words.en));
    expect(all.filter((key, at) => all.indexOf(key) !== at)).toEqual([]);
  });

  it('leave the same gaps in every language', () => {
    const gaps = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();
    for (const { en, ...others } of Object.values(areas))
      for (const [language, words] of Object.entries(others))
        for (const [key, text] of Object.entries(words as Record<string, string>))
          expect(gaps(text), `${key} in ${language}`).toEqual(gaps((en as Record<string, string>)[key as WordKey] ?? ''));
  });
});

/** Faults whose words no list has: the command line alone shows them, or Discord shows words of its own in their place. */
const onlyInEnglish = [
  'discord/discord-faults.ts', // the connection ends: nobody can be told in Discord
  'discord/serve-health.ts', // at the start
  'engine/engine-process.ts', // commands that Byline gives itself
  'engine/ingest-process.ts',
  'engine/local-archive.ts', // another run is under way: run-index.ts tells whose
  'ingest/run-watch.ts', // a run was cancelled: run-index.ts tells by whom
  'store/ingest-lock.ts', // another process runs: run-index.ts
  'store/state-store.ts', // at the start
];

describe('a fault behind the archive', () => {
  it('is told by a code that has words in every language, but where Discord never shows it', () => {
    const src = join(import.meta.dirname, '../../../src');
    const rooms = ['dump', 'chunk', 'store', 'indexes', 'ingest', 'retrieve', 'browse', 'answer', 'engine', 'discord'];
    const files = rooms
      .flatMap((room) => readdirSync(join(src, room), { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`))
      .filter((file) => file.endsWith('.ts') && readFileSync(join(src, file), 'utf8').includes('new Fault('));
    // What crosses the channel keeps the code that it came with.
    expect(files.filter((file) => file !== 'engine/protocol.ts').sort()).toEqual(onlyInEnglish);
  });
});
