import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../support/verdict-on.js';

describe('what is said of some', () => {
  it.each([
    ['All of the nurses joined the stoppage.', 'Some 1,100 of the 1,650 nurses joined the stoppage.', 'en'],
    ['Everyone in the village was moved.', 'Most people in the village were moved.', 'en'],
    ['所有小學都有學生嘔吐。', '三所小學有學生嘔吐。', 'zh-Hant'],
    ['運転士は全員が55歳以上だ。', '運転士の3割が55歳以上だという。', 'ja'],
    ['Toàn bộ 430 người là trẻ em.', 'Có 430 người, phần lớn là trẻ em.', 'vi'],
    ['The sale is the biggest in the history of the firm.', 'The sale is the biggest of the firm in a decade.', 'en'],
    ['營收創歷史新高。', '營收創同期新高。', 'zh-Hant'],
    ['She is the youngest champion ever.', 'She is the first woman champion and the second-youngest ever.', 'en'],
    ['The bank will cut its rate in December.', 'Analysts expect that the bank will cut its rate in December.', 'en'],
  ])('is not told of all: %s', (statement, source, language) => {
    expect(verdictOn(statement, source, { language })).not.toBe('ok');
  });

  it.each([
    ['All of the nurses joined the stoppage.', 'Every nurse joined the stoppage.', 'en'],
    ['In all, 40 nurses joined.', '40 nurses joined.', 'en'],
    ['Not all of the nurses joined the stoppage.', 'Some of the nurses did not join the stoppage.', 'en'],
    ['所有學生都痊癒了。', '學生均已痊癒。', 'zh-Hant'],
    ['The sale is the biggest in the firm’s history.', 'The sale is a record for the firm, its biggest ever.', 'en'],
  ])('of all may be told of all: %s', (statement, source, language) => {
    expect(verdictOn(statement, source, { language })).toBe('ok');
  });
});

describe('what comes about on a condition', () => {
  it.each([
    [
      'Ravn said she would support a budget.',
      'Ravn, a former nurse, said she would support a budget only if the library reopened.',
      'en',
    ],
    ['The treaty will take effect in May.', 'The treaty will take effect in May only if both houses ratify it.', 'en'],
    ['公司將在溪口建廠。', '如果取得土地，公司將在溪口建廠。', 'zh-Hant'],
    ['Công ty sẽ xây nhà máy ở huyện Cồn Lau.', 'Công ty sẽ xây nhà máy ở huyện Cồn Lau nếu được tỉnh giao đất.', 'vi'],
  ])('is not told without it: %s', (statement, source, language) => {
    expect(verdictOn(statement, source, { language })).toBe('attribution');
  });

  it.each([
    [
      'Ravn said she would support a budget once the library reopened.',
      'Ravn, a former nurse, said she would support a budget only if the library reopened.',
      'en',
    ],
    ['Ravn is a former nurse.', 'Ravn, a former nurse, said she would support a budget only if the library reopened.', 'en'],
    ['公司取得土地後才會在溪口建廠。', '如果取得土地，公司將在溪口建廠。', 'zh-Hant'],
  ])('may be told with it: %s', (statement, source, language) => {
    expect(verdictOn(statement, source, { language })).not.toBe('attribution');
  });
});

describe('contraries', () => {
  it.each([
    ['The man was seriously injured in the arm.', 'The man, 72, was slightly injured in the arm.', 'en'],
    ['男性が腕に重傷を負った。', '男性(72)が腕に軽傷を負った。', 'ja'],
    ['投票率は前回を8.1ポイント下回った。', '投票率は前回を8.1ポイント上回った。', 'ja'],
    ['終電は最大35分遅くなる。', '終電は最大35分繰り上げる。', 'ja'],
    ['He called the sample large enough for the whole lake.', 'He called the sample too small for the whole lake.', 'en'],
    ['手機業務成長一成。', '手機業務衰退一成。', 'zh-Hant'],
  ])('are refused: %s', (statement, source, language) => {
    expect(verdictOn(statement, source, { language })).not.toBe('ok');
  });
});

describe('what is to come', () => {
  it.each([
    ['市長は埋め立て計画を凍結した。', '市長は埋め立て計画を凍結すると訴えた。', 'ja'],
    ['化石はすでに博物館で公開されている。', '化石は来月20日から博物館で公開される。', 'ja'],
    ['The mayor has frozen the plan.', 'The mayor will freeze the plan.', 'en'],
  ])('is not told as done: %s', (statement, source, language) => {
    expect(verdictOn(statement, source, { language })).not.toBe('ok');
  });
});
