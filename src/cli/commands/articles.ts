import type { CommandContext } from '../command-context.js';
import { articleJson } from '../contract-json.js';
import { printable } from '../printable.js';
import { createProgressLine } from '../progress-line.js';
import { showArticleTable, showOpenQuestions, showOrigins } from '../show-articles.js';

export interface ArticlesOptions {
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly text?: boolean;
}

/** `byline articles` */
export async function articles(context: CommandContext, options: ArticlesOptions): Promise<void> {
  const { config, services, terminal } = context;
  const progress = createProgressLine(terminal.err);
  const read = await services.readArticles(config, progress.show).finally(progress.clear);
  const { out } = terminal;
  if (options.json) {
    const list = read.articles.map(({ article, text }) => articleJson(article, options.text ? text : undefined));
    await out.write(`${JSON.stringify(list, null, 2)}\n`);
    return;
  }
  if (!options.explain && !options.text) {
    await out.write(
      showArticleTable(
        read.articles.map(({ article }) => article),
        out.columns(),
      ),
    );
  }
  for (const { article, text } of options.explain || options.text ? read.articles : []) {
    await out.write(showOrigins(article, out.colors));
    if (options.text) await out.write(`\n${text.split('\n').map(printable).join('\n')}\n`);
    await out.write('\n');
  }
  if (options.explain) await out.write(showOpenQuestions(read, out.colors));
  else if (read.undecided.length + read.refused.length > 0) {
    await terminal.err.write(
      `${read.undecided.length} fields undecided, ${read.refused.length} files refused; --explain lists them.\n`,
    );
  }
}
