import { describe, expect, it } from 'vitest';
import { properRuns } from '../../../src/answer/verify/names/find/proper-runs.js';
import { unspacedNames } from '../../../src/answer/verify/names/find/unspaced-names.js';
import { holdsRun } from '../../../src/answer/verify/names/held/held-run.js';
import { verifyStatement } from '../../../src/answer/verify/verify-statement.js';
import { foldedText } from '../../../src/answer/verify/words/segments.js';
import { statementSet } from '../../quality/statements/statement-set.js';
import { inventArticle } from '../../support/invented-articles.js';

const namesIn = (text: string) => properRuns(foldedText(text)).map((run) => run.text);

/** What of a statement is no ordinary word and stands not in the source. */
function strangeIn(statement: string, source: string): string[] {
  const text = foldedText(statement);
  return properRuns(text)
    .filter((run) => !holdsRun(foldedText(source), run, text))
    .map((run) => run.text);
}

describe('names in Han characters', () => {
  it('are what ordinary words leave over, without a title or a verb of speech', () => {
    expect(namesIn('新任局長將由康慕嵐出任。')).toEqual(['康慕岚']);
    expect(namesIn('賞は北川陽平に贈られた。')[0]).toContain('北川');
  });

  it('are none in a sentence of ordinary words', () => {
    expect(namesIn('檢方求處五年徒刑，辯方則主張無罪。')).toEqual([]);
    expect(namesIn('市は来年度から新しい図書館の建設を始める。')).toEqual([]);
    expect(namesIn('工程將於第四季開工。')).toEqual([]);
  });

  it('are found though the given name is a word', () => {
    expect(strangeIn('導演陳美麗獲獎。', '導演陳志遠獲獎。')).toEqual(['陈美丽']);
  });

  it('are held in either form of Chinese and in Japanese', () => {
    expect(strangeIn('汤慕棠当选县长。', '湯慕棠當選縣長。')).toEqual([]);
    expect(strangeIn('湯慕棠氏が当選した。', '湯慕棠當選。')).toEqual([]);
  });

  it('are not held by a longer name, nor by one with another end', () => {
    expect(strangeIn('李明不會退選。', '李明哲不會退選。')).toEqual(['李明']);
    expect(strangeIn('湯慕文說不會退選。', '湯慕棠說不會退選。')).not.toEqual([]);
  });

  it('may be told by the family name alone before a title', () => {
    expect(strangeIn('康局長說不會退選。', '局長康慕嵐說不會退選。')).toEqual([]);
    expect(strangeIn('邱局長說不會退選。', '局長康慕嵐說不會退選。')).not.toEqual([]);
    expect(strangeIn('柏木被告は控訴した。', '柏木涼太被告は控訴した。')).toEqual([]);
  });

  it('begin with family names of both languages, also with a kana inside', () => {
    expect(strangeIn('監督の山口は辞任した。', '監督の北川は辞任した。')).toEqual(['山口']);
    expect(strangeIn('湯ノ瀬町で火災があった。', '霞ヶ浦町で火災があった。')).not.toEqual([]);
  });

  it('of the sentence before stand for "he" only where they are the first there', () => {
    const article = inventArticle({
      id: 'pier',
      dump: 'pier.txt',
      outlet: '海岬時報',
      title: '碼頭工程再度延期',
      language: 'zh-Hant',
      published: '2031-02-03',
      body: ['邱文彬昨日與溫立新會面，討論碼頭工程。', '他還說，工程要到明年春天才會完成。'],
    });
    const set = statementSet([article], []);
    const verdict = (text: string) =>
      verifyStatement(set.claim({ article: 'pier', sentence: 1, text, quote: null }), set.evidence, set.aids);
    expect(verdict('邱文彬說，工程明年春天才會完成。')).toMatchObject({ ok: true });
    expect(verdict('溫立新說，工程明年春天才會完成。')).toMatchObject({ ok: false, reason: 'name' });
  });
});

describe('what looks like a name in Han characters', () => {
  it.each(['蝦價可能下跌。', '上午10點轉弱為輕度颱風。', '進村道路有14處坍方。', '水中含鉛量超標。'])('is none in %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('ends before grammar and titles', () => {
    const names = unspacedNames('氣象署長費世傑不承認預報失準，尹若梅縣長說。').map(({ text }) => text);
    expect(names).toContain('費世傑');
    expect(names).not.toContain('梅縣長');
  });

  it('is none when it is a Japanese loan word', () => {
    expect(unspacedNames('被害の4割をバナナが占め、チームメートは無事だった。')).toEqual([]);
    expect(unspacedNames('オルムステッドを買収した。').map(({ text }) => text)).toEqual(['オルムステッド']);
  });
});

describe('ordinary words beside or instead of a name', () => {
  const told = (text: string) => unspacedNames(text).map((name) => name.text);

  it('are no part of it', () => {
    expect(told('總經理黎敬安致歉。')).toEqual(['黎敬安']);
    expect(told('欧文·哈塞表示，该国只提供场地。')).toContain('欧文·哈塞');
  });

  it('are none by themselves', () => {
    expect(told('有官員外洩底價。')).toEqual([]);
    expect(told('他收受一家疏浚公司的賄賂。')).toEqual([]);
    expect(namesIn('第五局滿壘。')).not.toContain('第五局');
  });

  it('are none where they are counted, or tell what comes of a deed', () => {
    expect(namesIn('約有4萬張選票，被盜的兩幅畫。')).toEqual([]);
    expect(namesIn('船首撞壞了，並交回所得，前兩次都沒談成。')).toEqual([]);
    expect(namesIn('月4500元の賃上げを求めている。油漏れの兆候もない。')).toEqual([]);
  });

  it('may stand before a place that is told alone', () => {
    expect(strangeIn('瀛洲航運說漁船沒開燈。', '船東瀛洲航運稱漁船沒有開燈。')).toEqual([]);
    expect(strangeIn('南嶼居民免費入場。', '設籍南嶼的居民免費入場。')).toEqual([]);
    expect(strangeIn('李明不會退選。', '王李明不會退選。')).not.toEqual([]);
  });
});
