// In: a name, the cited words and the sentence before. Out: whether the cited words mean who bears it by an office alone: "the governor" of Governor Park.
// Called by is-replaced.ts.
import { foldedText } from '../words/segments.js';

/** Folded. */
const offices =
  '知事 市长 町长 村长 区长 县长 社长 会长 校长 院长 所长 局长 部长 署长 馆长 理事长 董事长 总裁 总经理 主席 首相 总理 总统 大统领 大臣 外相 长官 监督'.split(
    ' ',
  );
const englishOffices =
  'governor mayor minister president chairman chairwoman director spokesman spokeswoman coach senator judge chancellor'.split(
    ' ',
  );

const speaks = '(?=[はがも]|也?(?:称|说|表示|指出|强调|否认|认为|坦言|透露))';

/** Each office with the sign that somebody is meant by it alone. */
const alone = offices.map((office) => ({ office, sign: new RegExp(`(?:^|[\\n。、，」])同?${office}${speaks}`, 'u') }));
const englishAlone = englishOffices.map((office) => ({
  office,
  sign: new RegExp(
    `\\bthe ${office}(?=,? (?:also |later |then )?(?:said|told|added|denied|declined|insisted|warned|argued)\\b)`,
    'iu',
  ),
}));

/** The office stands by itself near, and once in the sentence before, beside the name. */
export function isOfficeHolder(name: string, near: string, around: string): boolean {
  const own = foldedText(name);
  const [here, before] = [foldedText(near), foldedText(around)];
  const beside = (office: string, forms: readonly string[]) =>
    before.split(office).length === 2 && forms.some((form) => before.includes(form));
  return (
    alone.some(({ office, sign }) => sign.test(here) && beside(office, [own + office, office + own])) ||
    englishAlone.some(({ office, sign }) => sign.test(near) && beside(office, [`${office} ${own}`, `${own}, the ${office}`]))
  );
}
