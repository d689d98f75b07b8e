// What a page of /search, /timeline or /compare is made of, before its buttons. Called by the files beside it.
import type { Citation } from '../../answer/answer.js';
import type { PassagePlace } from '../../browse/opened-passage.js';
import type { RankedPassage } from '../../retrieve/search-result.js';
import type { MenuOption } from '../controls.js';
import { limitsLine } from '../limits-line.js';
import { neutraliseWithin, visibleText } from '../neutralise.js';
import type { Reply } from '../reply.js';
import type { Words } from '../words/words.js';

export interface LaidOut extends Pick<Reply, 'content' | 'file'> {
  /** From 0; the last one where a later one was wished for. */
  readonly page: number;
  readonly pages: number;
  /** What can be opened from this page; none where nothing was found. */
  readonly passages: readonly Openable[];
  readonly words: Words;
}

/** A passage that a menu offers to open. */
export interface Openable {
  readonly place: PassagePlace;
  readonly option: MenuOption;
  /** The lines above it that say whose words they are. */
  readonly head: readonly string[];
}

/** @param mark before the headline: a rank, a citation's number; two passages of one menu differ by their place in their article, or by this */
export function openable(
  passage: Pick<Citation | RankedPassage, 'article' | 'lines' | 'title' | 'outlet' | 'published' | 'dump'>,
  { mark, quote, head, words }: { mark: string; quote: string; head: readonly string[]; words: Words },
): Openable {
  const { article, lines, title, outlet, published, dump } = passage;
  const who = outlet === null ? words.say('controls.outletUnknown') : visibleText(outlet);
  const where = `${visibleText(dump)}:${lines[0]}`;
  // A menu formats nothing and links nothing: plain text.
  const option = {
    value: [article.slice(0, 60), ...lines, mark].join(' '),
    label: `${mark} ${visibleText(title ?? dump)}`,
    description: [who, published, where].filter((part) => part !== null).join(' · '),
  };
  return { place: { article, lines, quote }, option, head };
}

/** What was looked for, and within which limits. */
export const topicLines = (topic: string, understood: Parameters<typeof limitsLine>[0]): string[] => [
  `**${quoted(topic)}**`,
  ...limitsLine(understood),
];

/** UTF-16 units of a notice above what was found. */
const longestNotice = 200;
const mostNotices = 3;

/** What a reader has to know of how it was found. */
export const noticeLines = (notices: readonly string[]): string[] =>
  notices.slice(0, mostNotices).map((notice) => `-# ${neutraliseWithin(notice, longestNotice)}`);

export const quoted = (topic: string): string => `“${neutraliseWithin(topic, 150)}”`;
