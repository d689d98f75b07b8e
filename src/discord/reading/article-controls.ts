// In: an article's card that is shown. Out: what can be done with it: turn to what belongs to it, ask about it. Called by show-article.ts;
// the controls themselves are in commands/controls/.
import type { ArticleCard } from '../../browse/article-card.js';
import type { ArticleRecord } from '../../store/corpus-reader.js';
import { button, customId, type MenuOption, menu, type Row, row } from '../controls.js';
import { languageName } from '../language-name.js';
import { visibleText } from '../neutralise.js';
import type { Words } from '../words/words.js';

/** What a card leads to; part of the ids, since two controls may lead to one article. */
export type Relation = 'original' | 'translation' | 'parts' | 'copies';

export function articleControls({ article, ...card }: ArticleCard, view: string, words: Words): readonly Row[] {
  const { original, translations, parts, copies } = card;
  const to = (other: ArticleRecord, relation: Relation): string => customId('card', view, other.id, relation);
  const [only, ...others] = translations;
  return [
    ...menuRow('parts', 'article.parts', parts),
    ...menuRow('copies', 'article.copies', copies),
    ...(others.length > 0 ? menuRow('translation', 'article.translations', translations) : []),
    row(
      ...(original === null ? [] : [button(to(original, 'original'), { label: words.say('article.original') })]),
      ...(only === undefined || others.length > 0
        ? []
        : [button(to(only, 'translation'), { label: words.say('article.translation') })]),
      button(customId('about', view, article.id), { label: words.say('article.ask'), style: 'main' }),
    ),
  ];

  function menuRow(relation: Relation, label: 'article.parts' | 'article.copies' | 'article.translations', list: typeof parts) {
    if (list.length === 0) return [];
    const options = list.map((other) => articleOption(other, words));
    return [row(menu(customId('cards', view, relation), words.say(label), options))];
  }
}

/** Plain text: a menu formats nothing and links nothing. */
function articleOption({ id, title, dump, lines, outlet, published, part, language }: ArticleRecord, words: Words): MenuOption {
  const number = part === null ? [] : [words.say('article.part', { number: part.number, of: part.of })];
  const who = outlet === null ? words.say('controls.outletUnknown') : visibleText(outlet);
  const named = language === null ? null : languageName(language, words.language);
  const where = `${visibleText(dump)}:${lines[0]}`;
  return {
    value: id,
    label: [...number, visibleText(title ?? '') || words.say('article.noHeadline')].join(' · '),
    description: [who, published, named, where].filter((text) => text !== null).join(' · '),
  };
}
