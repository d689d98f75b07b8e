import { foldedText } from '../../words/segments.js';

/** What counts, folded: 10点, 14处. */
const counter =
  '[张幅枚颗粒双套篇首通瓶杯股轮个点项处所位名件条台家间次座栋艘辆架部场届届户只支层楼级号组队班席票起宗例笔份岁枚口册人秒分时日月年度元円圆倍成割步社校店站公米吨斤]';
const behindFigure = new RegExp(`^[十百千万亿兆]{0,3}${counter}?[余多差]?`, 'u');
const alone = new RegExp(`^${counter}$`, 'u');

/** How many characters at the head of a folded run belong to the figure before it: no part of a name. */
export const countedAhead = (run: string): number => behindFigure.exec(run)?.[0].length ?? 0;

/** Whether a single character counts. */
export const counts = (character: string): boolean => alone.test(foldedText(character));

/** 虾价, 含铅量: what is reckoned of something is no name; folded. */
export const isAmount = (run: string): boolean => /^.{1,2}[价量费率数额税]$/u.test(run);
