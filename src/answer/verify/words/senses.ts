import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stem } from '../../../language/stem.js';
import { packageRoot } from '../../../package-root.js';

/** Verbs whose past the stemmer keeps apart; what stands in no sense is left out. */
const irregular =
  'bear bore borne|beat beaten|begin began begun|bend bent|bind bound|blow blew blown|break broke broken|breed bred|bring brought|build built|buy bought|catch caught|choose chose chosen|cling clung|deal dealt|dig dug|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|free freed|freeze froze frozen|give gave given|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid|lead led|leave left|lend lent|lie lay lain|lose lost|make made|mean meant|meet met|pay paid|ride rode ridden|ring rang rung|rise rose risen|run ran|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|speak spoke spoken|spend spent|split|spread|stand stood|steal stole stolen|stick stuck|strike struck|swear swore sworn|sweep swept|swim swam swum|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand understood|wear wore worn|win won|withdraw withdrew withdrawn|withhold withheld|write wrote written|overcome overcame|overtake overtook overtaken|undertake undertook undertaken|undergo underwent|foresee foresaw foreseen|oversee oversaw overseen|become became|come came|go went gone'
    .split('|')
    .map((forms) => forms.split(' '));

/** In the news these mean one thing, and another in the senses that they share: a mayor who is charged was not appointed. */
const apart = new Set(['charge', 'hook', 'soak', 'jockey', 'confess', 'conquer', 'stay']);

let senses: ReadonlyMap<string, ReadonlySet<number>> | null = null;

/**
 * Whether two English words, stemmed, have a sense in common; of words of many senses that may be another than is meant.
 * @throws when the list, made by bench/words, is missing
 */
export function shareSense(one: string, other: string): boolean {
  senses ??= readSenses();
  const [mine, theirs] = [senses.get(one), senses.get(other)];
  return mine !== undefined && theirs !== undefined && [...mine].some((sense) => theirs.has(sense));
}

function readSenses(): ReadonlyMap<string, ReadonlySet<number>> {
  const page = readFileSync(join(packageRoot(), 'src', 'answer', 'verify', 'words', 'senses.txt'), 'utf8');
  const found = new Map<string, Set<number>>();
  for (const [sense, line] of page.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    for (const word of line.split(' ').filter((each) => !apart.has(each)))
      found.set(stem(word), (found.get(stem(word)) ?? new Set()).add(sense));
  }
  for (const [verb = '', ...forms] of irregular) {
    for (const form of forms) found.set(form, new Set([...(found.get(form) ?? []), ...(found.get(stem(verb)) ?? [])]));
  }
  return found;
}
