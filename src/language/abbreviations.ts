/** Abbreviations that a name or a number follows: a stop after them never ends a sentence. Lower case, without the stop. */
const BEFORE_A_NAME = new Set(
  `mr mrs ms mx dr prof rev fr hon pres gov sen rep reps sens gen col maj capt cmdr lt sgt cpl adm insp supt atty st ste mt ft pt messrs mmes
  mlle mme m sr sra srta herr hr frau no nos nr vol pp p fig figs art sec ch ed eds vs v cf ca c approx est al viz ie eg e.g i.e bros dept univ
  assn gov't op cit ibid ave blvd rd tp dra dña núm pág`.split(/\s+/),
);

/** Abbreviations that also stand at a sentence's end: they end it when the next word looks like a beginning. */
const MAYBE_LAST = new Set(
  `inc corp co ltd llc plc jr sr esq etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  a.m p.m am pm u.s u.k u.n e.u u.s.a d.c l.a n.y a.i ph.d m.d b.a m.a b.sc m.sc min hr hrs sec secs yr yrs in lb lbs oz km kg cm mm
  calif fla mass mich minn ill ind conn colo ariz ala tex va wash wis tenn okla ore neb kan ky la md mo nev pa bzw usw z.b d.h u.a etc
  s.a s.p.a s.r.l gmbh n.v b.v a.g approx`.split(/\s+/),
);

/** Words that begin a sentence far more often than they follow "Inc." or "U.S." within one. */
const BEGINNERS =
  /^(?:The|A|An|He|She|It|They|We|I|You|But|And|So|In|On|At|For|If|As|When|While|After|Before|This|That|These|Those|There|His|Her|Its|Their|Our|My|Meanwhile|However|Although|Since|By|With|From|To|What|Who|Why|How|Now|Then|Yet|Still|Both|One|Some|Many|Most|All|No|Not|According|Last|Also|Another|Earlier|Once|Even|Under|During|Despite|Instead)\b(?![.’'])/;

/**
 * Whether the stop at `stop` belongs to an abbreviation, an initial or a numbering rather than ending the sentence that began at `start`.
 * Looks back over one word only.
 */
export function endsWithAbbreviation(source: string, start: number, stop: number): boolean {
  const word = lastWord(source, start, stop);
  if (word === '') return false;
  const lower = word.toLowerCase().replaceAll('’', "'");
  // A list number at the very beginning: "1. First".
  if (/^\d{1,3}$/.test(word)) return stop - word.length <= start + 1 && source.slice(start, stop - word.length).trim() === '';
  if (MAYBE_LAST.has(lower)) return !beginsSentence(source, stop);
  // "no" is also a word: only "No. 3" is a number.
  if (lower === 'no' || lower === 'nos' || lower === 'nr') return /^\s{0,3}\d/.test(source.slice(stop + 1, stop + 5));
  if (lower === 'p' || lower === 'pp' || lower === 'c' || lower === 'm' || lower === 'v') return !beginsSentence(source, stop);
  if (BEFORE_A_NAME.has(lower)) return true;
  // Initials: "J. Snowden", "J.K. Rowling"; "vitamin C. The" ends. A lone capital I is rather the pronoun's or a numeral's end.
  if (/^(?:\p{Uppercase}\.){0,4}\p{Uppercase}$/u.test(word)) return !beginsSentence(source, stop) && word !== 'I';
  return /^(?:\p{Letter}\.){1,4}\p{Letter}$/u.test(word) && !beginsSentence(source, stop);
}

const LONGEST_ABBREVIATION = 12;

function lastWord(source: string, start: number, stop: number): string {
  let from = stop;
  const earliest = Math.max(start, stop - LONGEST_ABBREVIATION);
  while (from > earliest && /[\p{Letter}\p{Number}.'’]/u.test(source.charAt(from - 1))) from--;
  return source.slice(from, stop);
}

function beginsSentence(source: string, stop: number): boolean {
  const next = source
    .slice(stop + 1, stop + 32)
    .trimStart()
    .replace(/^["'“‘(]+/, '');
  return BEGINNERS.test(next);
}
