/** Month names and their abbreviations without accents: English, French, German, Spanish, Italian, Portuguese, Dutch, Malay, Russian. */
const names: readonly (readonly string[])[] = [
  'jan january janvier janv januar janner jaenner enero ene gennaio gen janeiro januari января янв'.split(' '),
  'feb february fevrier fevr fev februar feber febrero febbraio fevereiro februari февраля фев февр'.split(' '),
  'mar march mars marz maerz mrz marzo marco maart maret марта мар'.split(' '),
  'apr april avril avr abril abr aprile апреля апр'.split(' '),
  'may mai mayo maggio mag maio mei мая'.split(' '),
  'jun june juin juni junio giugno giu junho июня июн'.split(' '),
  'jul july juillet juil juli julio luglio lug julho июля июл'.split(' '),
  'aug august aout agosto ago augustus agustus августа авг'.split(' '),
  'sep sept september septembre septiembre setiembre settembre setembro сентября сен сент'.split(' '),
  'oct october octobre oktober okt octubre ottobre outubro out октября окт'.split(' '),
  'nov november novembre noviembre novembro ноября ноя нояб'.split(' '),
  'dec december decembre dezember dez diciembre dic dicembre dezembro desember декабря дек'.split(' '),
];

const byName: ReadonlyMap<string, number> = new Map(
  names.flatMap((row, index) => row.map((name): [string, number] => [name, index + 1])),
);

/** 1 to 12, or null when the word names no month. Case and accents do not matter. */
export function monthNamed(word: string): number | null {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return byName.get(plain) ?? null;
}

const vietnamese = 'một giêng,hai,ba,tư,năm,sáu,bảy bẩy,tám,chín,mười,mười một,mười hai chạp'.split(',');
const vietnameseByName: ReadonlyMap<string, number> = new Map([
  ...vietnamese.slice(0, 10).flatMap((row, index) => row.split(' ').map((name): [string, number] => [name, index + 1])),
  ['mười một', 11],
  ['mười hai', 12],
  ['chạp', 12],
]);

/** The month after "tháng", in words: "Giêng", "mười một". */
export function vietnameseMonthNamed(words: string): number | null {
  return vietnameseByName.get(words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')) ?? null;
}
