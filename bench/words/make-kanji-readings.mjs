// Makes src/answer/verify/dictionaries/kanji-readings.txt: how Japanese reads each character, in words and in names.
// In: KANJIDIC2, as Debian has it (apt-get install kanjidic-xml). Run by hand after `npm run build`: node bench/words/make-kanji-readings.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { romajiOf } from '../../dist/src/answer/verify/names/reading/romaji.js';
import { foldForMatching } from '../../dist/src/language/fold.js';

const source = '/usr/share/edict/kanjidic2.xml.gz';
const target = new URL('../../src/answer/verify/dictionaries/kanji-readings.txt', import.meta.url);

/** A verb's last sound, and that of the noun made of it. */
const steps = { う: 'い', く: 'き', ぐ: 'ぎ', す: 'し', つ: 'ち', ぬ: 'に', ぶ: 'び', む: 'み', る: 'り' };

const readings = new Map();
for (const [entry] of gunzipSync(readFileSync(source))
  .toString()
  .matchAll(/<character>.*?<\/character>/gs)) {
  // The two levels of the first standard have every character that Japanese names are written with today.
  if (!/<cp_value cp_type="jis208">/.test(entry)) continue;
  const character = foldForMatching(/<literal>(.*?)<\/literal>/.exec(entry)?.[1] ?? '');
  const known = [...entry.matchAll(/<reading r_type="ja_(?:on|kun)"[^>]*>(.*?)<\/reading>|<nanori>(.*?)<\/nanori>/g)];
  const ways = known.flatMap(([, reading, nanori]) => waysOf(reading ?? nanori)).map(romajiOf);
  readings.set(character, new Set([...(readings.get(character) ?? []), ...ways.filter((way) => /^[a-z]+$/.test(way))]));
}
writeFileSync(target, page([...readings].filter(([, known]) => known.size > 0)));

/** The stem, with its ending, and as a noun: 晴 is は of は.れる, はれる and はれ, 堀切 has きり of き.る. */
function waysOf(reading) {
  const [stem = '', ending = ''] = reading.replaceAll('-', '').split('.');
  const whole = stem + ending;
  const noun = /[いきしちにみりぎじびえけせてねめれげぜでべ]る$/u.test(whole)
    ? whole.slice(0, -1)
    : whole.replace(/.$/u, (last) => steps[last] ?? last);
  return [...new Set(ending === '' ? [stem] : [stem, whole, noun])];
}

function page(known) {
  const lines = known.sort(([one], [other]) => (one < other ? -1 : 1)).map(([character, ways]) => [character, ...ways].join(' '));
  return `# How Japanese reads Han characters, folded; made by bench/words/make-kanji-readings.mjs, not by hand.
# Taken from KANJIDIC2, whose licence stands in LICENCES.txt beside this file.
${lines.join('\n')}
`;
}
