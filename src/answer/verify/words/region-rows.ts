/** The languages whose news Byline reads; what Unicode's locale data call each country there. */
const languages = ['en', 'zh-Hant', 'zh-Hans', 'ja', 'vi'];
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Short forms, and adjectives that places.txt does not have. */
const nationals: Readonly<Record<string, string>> = {
  US: 'us | u.s. | american | america | mỹ | 美方 | 美股 | 美軍 | 美企 | 米国 | 米側 | 赴美 | 訪美 | 訪米 | 対米',
  GB: 'uk | u.k. | british | britain | nước anh | 英方 | 英國',
  CN: 'chinese | 中方 | 中企 | 陸方 | 陸企 | 訪華 | 赴華 | 對華 | 訪中 | 対中',
  JP: 'nhật | 日方 | 日股 | 日企 | 訪日 | 赴日 | 旅日',
  KR: 'korean | 韓方 | 韓股 | 韓企',
  HK: 'hong kong | 香港 | 港股 | 港交所 | 港府 | 赴港 | 訪港 | 來港',
  AU: 'australian | úc | 澳方',
  RU: 'russian | 俄方',
  EU: 'eu | 歐方',
  TR: 'turkey',
  NL: 'dutch',
  PH: 'filipino | filipina',
  AE: 'emirati',
  KP: 'north korea | 北韓 | 朝鮮 | 北朝鮮',
  NZ: 'new zealander',
  MM: 'burmese | 緬甸',
  SK: 'slovak',
  LK: 'sri lankan',
  LA: 'lao',
  MY: 'malaysian',
  KZ: 'kazakh',
  UZ: 'uzbek',
  TN: 'tunisian',
  TW: '全台 | 訪台 | 赴台 | 來台',
};

/** One row a country, in the form of the rows of same meaning. Empty rows where the runtime has no locale data. */
export function regionRows(): string[] {
  const names = languages.map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));
  return Array.from(letters).flatMap((first) =>
    Array.from(letters).flatMap((second) => {
      const code = first + second;
      const known = names
        .map((name) =>
          name
            .of(code)
            ?.replace(/[（(].*$/u, '')
            .trim(),
        )
        .filter((name) => name !== undefined && name !== '');
      return known.length < 2 ? [] : [[...new Set(known), ...(nationals[code] ? [nationals[code]] : [])].join(' | ')];
    }),
  );
}
