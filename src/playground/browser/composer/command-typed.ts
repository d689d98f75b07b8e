import type { CommandView } from '../../page/protocol.js';

export interface TypedCommand {
  readonly command: CommandView;
  /** What stands behind its name. */
  readonly rest: string;
}

/** The command whose whole name, in either language, a text begins with: `/timeline trams`, but not `/timelines`; null when there is none. */
export function commandTyped(text: string, offered: readonly CommandView[]): TypedCommand | null {
  const typed = text.trimStart();
  let longest: { command: CommandView; end: number } | null = null;
  for (const command of offered) {
    for (const name of [command.line, command.label]) {
      const end = name.length + 1;
      if (end > (longest?.end ?? 0) && startsWithWords(typed, `/${name}`)) longest = { command, end };
    }
  }
  return longest && { command: longest.command, rest: typed.slice(longest.end).trim() };
}

/** How a text may go on that names a command of several words in part: `/reindex` → `run`, `status`. Empty when it names none. */
export function missingWords(text: string, offered: readonly CommandView[]): string[] {
  const typed = text.trimStart();
  return offered.flatMap(({ line, label }) => {
    const [lineGroup = '', ...lineRest] = line.split(' ');
    const [labelGroup = '', ...labelRest] = label.split(' ');
    const isNamed = startsWithWords(typed, `/${lineGroup}`) || startsWithWords(typed, `/${labelGroup}`);
    return isNamed && lineRest.length > 0 ? [labelRest.join(' ')] : [];
  });
}

function startsWithWords(text: string, words: string): boolean {
  return text.slice(0, words.length).toLowerCase() === words.toLowerCase() && !/\S/.test(text[words.length] ?? '');
}
