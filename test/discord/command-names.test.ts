import { describe, expect, it } from 'vitest';
import { controls } from '../../commands/controls/index.js';
import { commands } from '../../commands/index.js';
import { spoken } from '../../src/discord/words/area.js';

interface Named {
  readonly name: string;
  readonly name_localizations?: Partial<Record<string, string | null>> | null | undefined;
}

const nameIn = ({ name, name_localizations: names }: Named, language: string): string => names?.[language] ?? name;

describe('the names of commands', () => {
  it.each(spoken)('are told apart in %s, and so are the options of each', (language) => {
    const names = commands.map(({ definition }) => nameIn(definition, language));
    expect(new Set(names).size).toBe(names.length);
    for (const { definition } of commands) {
      const options = ('options' in definition ? (definition.options ?? []) : []).map((option) => nameIn(option, language));
      expect(new Set(options).size).toBe(options.length);
      for (const option of options) expect(option).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
    }
  });

  it('of controls are unique: the first word of an id tells whose it is', () => {
    const names = controls.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
