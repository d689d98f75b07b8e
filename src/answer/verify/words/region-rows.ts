/** The languages whose news Byline reads; what Unicode's locale data call each country there. */
const languages = ['en', 'zh-Hant', 'zh-Hans', 'ja', 'vi'];
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Adjectives of nations, which the locale data do not have; the common ones. */
const nationals: Readonly<Record<string, string>> = {
  US: 'us | u.s. | american | america | mỹ | 美方 | 美股 | 美軍 | 美企 | 米国 | 米側 | 赴美 | 訪美 | 訪米 | 対米',
  GB: 'uk | u.k. | british | britain | nước anh | 英方 | 英國',
  CN: 'chinese | 中方 | 中企 | 陸方 | 陸企 | 訪華 | 赴華 | 對華 | 訪中 | 対中',
  JP: 'japanese | nhật | 日方 | 日股 | 日企 | 訪日 | 赴日 | 旅日',
  KR: 'south korean | korean | 韓方 | 韓股 | 韓企',
  HK: 'hong kong | 香港 | 港股 | 港交所 | 港府 | 赴港 | 訪港 | 來港',
  AU: 'australian | úc | 澳方',
  RU: 'russian | 俄方',
  EU: 'eu | 歐方',
  ES: 'spanish',
  IT: 'italian',
  PT: 'portuguese',
  SE: 'swedish',
  NO: 'norwegian',
  DK: 'danish',
  FI: 'finnish',
  PL: 'polish',
  GR: 'greek',
  TR: 'turkish | turkey',
  EG: 'egyptian',
  MX: 'mexican',
  CH: 'swiss',
  IE: 'irish',
  KP: 'north korean | north korea | 北韓 | 朝鮮 | 北朝鮮',
  NZ: 'new zealander',
  SA: 'saudi',
  PK: 'pakistani',
  AR: 'argentine',
  ZA: 'south african',
  MM: 'burmese | 緬甸',
  KH: 'cambodian',
  BE: 'belgian',
  AT: 'austrian',
  HU: 'hungarian',
  RO: 'romanian',
  BG: 'bulgarian',
  UA: 'ukrainian',
  RS: 'serbian',
  HR: 'croatian',
  SK: 'slovak',
  SI: 'slovenian',
  LT: 'lithuanian',
  LV: 'latvian',
  EE: 'estonian',
  IS: 'icelandic',
  IL: 'israeli',
  IR: 'iranian',
  IQ: 'iraqi',
  SY: 'syrian',
  LB: 'lebanese',
  JO: 'jordanian',
  AF: 'afghan',
  BD: 'bangladeshi',
  NP: 'nepali',
  LK: 'sri lankan',
  TH: 'thai',
  LA: 'lao | laotian',
  MY: 'malaysian',
  ID: 'indonesian',
  SG: 'singaporean',
  PH: 'filipino | philippine',
  MN: 'mongolian',
  KZ: 'kazakh',
  UZ: 'uzbek',
  NG: 'nigerian',
  KE: 'kenyan',
  ET: 'ethiopian',
  GH: 'ghanaian',
  MA: 'moroccan',
  DZ: 'algerian',
  TN: 'tunisian',
  SD: 'sudanese',
  UG: 'ugandan',
  TZ: 'tanzanian',
  BR: 'brazilian',
  CL: 'chilean',
  CO: 'colombian',
  PE: 'peruvian',
  VE: 'venezuelan',
  CU: 'cuban',
  UY: 'uruguayan',
  BO: 'bolivian',
  CA: 'canadian',
  TW: 'taiwanese | 全台 | 訪台 | 赴台 | 來台',
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
