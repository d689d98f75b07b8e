import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadOutlets } from '../../src/dump/outlets.js';
import { Fault } from '../../src/errors.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'byline-outlets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function withOwnerFile(content: string) {
  const file = join(folder, 'outlets.yaml');
  writeFileSync(file, content);
  return loadOutlets({ files: [file] });
}

describe('the built-in outlet file', () => {
  const outlets = loadOutlets({ files: [] });

  it.each([
    ['SCMP', 'South China Morning Post'],
    ['the new york times', 'The New York Times'],
    ['New York Times', 'The New York Times'],
    ['《紐約時報》', 'The New York Times'],
    ['路透社', 'Reuters'],
    ['ロイター', 'Reuters'],
    ['彭博社', 'Bloomberg'],
    ['Yahoo News on-line', 'Yahoo News'],
    ['ＣＮＮ', 'CNN'],
    ['FOX News - Health', 'FOX News'],
    ['The Independent - Life and Style', 'The Independent'],
    ['Cnbc | World Business News Leader', 'CNBC'],
    ['CNN.co.jp', 'CNN.co.jp'],
    ['Vietnam.vn - Nền tảng quảng bá Việt Nam', 'Vietnam.vn'],
    [' The Harbour Gazette ', 'The Harbour Gazette'],
    ['Harbour Gazette - Sport', 'Harbour Gazette - Sport'],
    ['Financial Times (London, England)', 'Financial Times'],
    ['The Straits Times (Singapore)', 'The Straits Times'],
    ['The Guardian (London)', 'The Guardian'],
    ['The Guardian (Nigeria)', 'The Guardian (Nigeria)'],
    ['The Nation (Thailand)', 'The Nation (Thailand)'],
    ['The Daily Telegraph (Sydney)', 'The Daily Telegraph (Sydney)'],
    ['Yahoo News (AFP)', 'Yahoo News (AFP)'],
    ['Harbour Gazette (Quayton)', 'Harbour Gazette (Quayton)'],
  ])('calls "%s" %s', (given, name) => {
    expect(outlets.canonical(given)).toBe(name);
  });

  it('keeps a site with a name of its own apart from its family', () => {
    expect(outlets.find('CNN.co.jp')?.family).toBe('CNN');
    expect(outlets.find('CNN')?.aliases).not.toContain('CNN.co.jp');
    expect(outlets.findByDomain('https://www.cnn.co.jp/business/1.html')?.name).toBe('CNN.co.jp');
    expect(outlets.findByDomain('edition.cnn.com')?.name).toBe('CNN');
    expect(outlets.findByDomain('https://notcnn.com.example/')).toBeNull();
  });

  it('marks the agencies', () => {
    for (const name of ['Reuters', 'AP', 'AFP', 'Bloomberg', '新華社', '共同通信', '연합뉴스']) {
      expect(outlets.find(name)?.agency, name).toBe(true);
    }
    expect(outlets.find('NYT')?.agency).toBe(false);
  });

  const namesIn = (text: string) => outlets.findIn(text).map((found) => [found.outlet.name, text.slice(found.start, found.end)]);

  it('finds names in running text as whole words, the longest first', () => {
    expect(namesIn('Recently the New York  Times and Reuters reported')).toEqual([
      ['The New York Times', 'the New York  Times'],
      ['Reuters', 'Reuters'],
    ]);
    expect(namesIn('根據路透社報道,《金融時報》稱')).toEqual([
      ['Financial Times', '金融時報'],
      ['Reuters', '路透社'],
    ]);
    expect(namesIn('CNN.co.jp')).toEqual([['CNN.co.jp', 'CNN.co.jp']]);
    expect(namesIn('what did scmp say? Rapid apps soft')).toEqual([]);
    expect(namesIn('據NYT報道')).toEqual([['The New York Times', 'NYT']]);
  });

  it('does not take ordinary words for outlets', () => {
    expect(namesIn('at that time the age of wired fortune had an independent guardian, a ft of rope and an ap')).toEqual([]);
  });

  it('finds the name in a header that a scraper ran together', () => {
    expect(namesIn('Báo Quốc TếBáo Quốc Tế29/01/2025').map(([name]) => name)).toEqual(['Báo Quốc Tế', 'Báo Quốc Tế']);
  });

  it('searches 200 kB of hostile text quickly', () => {
    const started = performance.now();
    for (const unit of ['The New York Time ', 'new ', 'A', '新華']) outlets.findIn(unit.repeat(Math.ceil(200_000 / unit.length)));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("the owner's outlet file", () => {
  it('adds outlets, extends known ones and takes an alias over', () => {
    const outlets = withOwnerFile(`
outlets:
  - { name: Harbour Gazette, aliases: [HG, 港灣報], domains: [https://www.harbour.example/], languages: [en] }
  - { name: Reuters, aliases: [Mercury Wire], family: Thomson }
  - { name: Afternoon Post, aliases: [FT] }
`);
    expect(outlets.canonical('港灣報')).toBe('Harbour Gazette');
    expect(outlets.canonical('Harbour Gazette - Sport')).toBe('Harbour Gazette');
    expect(outlets.findByDomain('news.harbour.example/x')?.name).toBe('Harbour Gazette');
    expect(outlets.find('mercury wire')).toMatchObject({ name: 'Reuters', agency: true, family: 'Thomson' });
    expect(outlets.canonical('路透社')).toBe('Reuters');
    expect(outlets.canonical('FT')).toBe('Afternoon Post');
    expect(outlets.findIn('as the FT said')[0]?.outlet.name).toBe('Afternoon Post');
  });

  it('names a nameless host by the path of the dump', () => {
    const outlets = withOwnerFile('hosts:\n  - { path: "blogs/**/*.txt", host: Quiet Reader }\n');
    expect(outlets.hostOf('blogs/2025/a.txt')).toBe('Quiet Reader');
    expect(outlets.hostOf('blogs/a.txt')).toBe('Quiet Reader');
    expect(outlets.hostOf('other/a.txt')).toBeNull();
  });

  it('changes the fingerprint', () => {
    expect(withOwnerFile('outlets: []\n').fingerprint).not.toBe(loadOutlets({ files: [] }).fingerprint);
  });

  it('is passed over when it does not exist or is empty', () => {
    expect(loadOutlets({ files: [join(folder, 'none.yaml')] }).fingerprint).toBe(loadOutlets({ files: [] }).fingerprint);
    expect(withOwnerFile('').canonical('NYT')).toBe('The New York Times');
  });

  it.each([
    ['outlets:\n  - { aliases: [X] }\n', /outlets\.yaml.*"outlets" entry 1, "name"/],
    ['outlets:\n  - { name: A, alias: [X] }\n', /outlets\.yaml.*entry 1/],
    ['outlets: [\n', /outlets\.yaml/],
    ['outlets:\n  - { name: A, aliases: [X] }\n  - { name: B, aliases: [x] }\n', /"x" is a name of both "A" and "B"/],
  ])('is refused with its file and entry when wrong: %s', (content, message) => {
    const load = () => withOwnerFile(content);
    expect(load).toThrow(Fault);
    expect(load).toThrow(message);
  });
});
