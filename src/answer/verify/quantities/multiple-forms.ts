import { counted, han, toTen, value, vietnameseValue } from './number-patterns.js';
import { latin, type SpecialForm, unspaced } from './special-form.js';

/** How many times as much: twofold, 三倍, gấp đôi. */
export const multipleForms: readonly SpecialForm[] = [
  { ...latin('twice(?! (?:as|the|its|their|what|last|that|this|those|our|his|her)\\b)', 'number', () => 2), unit: 'times' },
  latin('twice|twofold|doubl(?:e|es|ed|ing)', 'times', () => 2),
  latin('tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)', 'times', () => 3),
  latin('quadrupl(?:e|es|ed|ing)', 'times', () => 4),
  latin(`(${toTen}|\\d{1,3}(?:\\.\\d{1,2})?)[ -]?fold`, 'times', ([, n]) => counted(n)),
  latin('(?:one|an?) and a half times|half as (?:much|many|high|large|big) again', 'times', () => 1.5),
  latin('gấp đôi', 'times', () => 2),
  latin('gấp rưỡi', 'times', () => 1.5),
  latin('gấp (?:hơn |gần |khoảng )?(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\\d{1,3}(?:,\\d{1,2})?)(?: lần)?', 'times', ([, n]) =>
    vietnameseValue(n?.replace(',', '.')),
  ),
  latin(
    `(${toTen}|\\d{1,3}(?:\\.\\d{1,2})?) times(?= (?:as|more|higher|larger|bigger|greater|faster|the|that|what|its|their|last)\\b)`,
    'times',
    ([, n]) => counted(n),
  ),
  // What grew by one time is two times what it was.
  unspaced(
    `(?:增長|增长|增加|上升|上漲|上涨|成長|提高|多出?|高出?|超出)了?(${han}) ?倍(?!以)`,
    'times',
    ([, n]) => 1 + (value(n) ?? Number.NaN),
  ),
  unspaced(
    '(?<=(?:[擴扩]大|[擴扩][張张充增編编]|[暴激猛大劇剧][增漲涨]|[飆飙][升漲涨]|增[長长加多]|提[高升]|上[升漲涨]|成[長长]|升高|加大|多出?|高出?|超出)了?(?:[逾近約约]|超[過过]|將近|将近|接近)?)[一1] ?倍(?![半以])',
    'times',
    () => 2,
  ),
  unspaced('增了?一倍|翻了?一?[倍番]|倍増|倍增', 'times', () => 2),
  unspaced('翻了?([二兩两三四])番', 'times', ([, n]) => 2 ** (value(n) ?? Number.NaN)),
  unspaced('一倍半', 'times', () => 1.5),
  unspaced('(?<![\\d０-９.一二三四五六七八九十百千万数何])倍(?=[にのだで、])', 'times', () => 2),
  unspaced('([\\d.]{1,6}|[一二三四五六七八九十兩两]{1,3}) ?倍', 'times', ([, n]) => value(n)),
];
