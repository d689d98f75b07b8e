import type { VerifyAids } from './aids.js';
import type { Cited } from './cited.js';
import { type Credit, creditsIn } from './names/find/credits.js';
import { ordinaryWords } from './names/ordinary/ordinary-words.js';
import { type Removal, removal } from './removal.js';
import { foldedText } from './words/segments.js';

/** Whether the outlets that a statement credits published what it cites, or are named there as the ones who say it; and where they stand. */
export function checkOutlet(text: string, cited: readonly Cited[], aids: VerifyAids): Removal | readonly Credit[] {
  const credited: Credit[] = [];
  for (const credit of creditsIn(text, aids.outletNamed)) {
    if (cited.some((source) => isPublisher(credit.name, source, aids))) credited.push(credit);
    else if (cited.some((source) => speaksThere(credit, source, aids))) credited.push(credit);
    else if (isOutlet(credit, aids)) return removal('outlet', credit.name);
  }
  return credited;
}

/** A known outlet, or whoever is credited the way only outlets are. */
function isOutlet({ name, certain }: Credit, aids: VerifyAids): boolean {
  if (aids.outletNamed(name) !== null) return true;
  return certain && !ordinaryWords().openings.has(name.toLowerCase());
}

function isPublisher(name: string, { quote }: Cited, { outletNamed }: VerifyAids): boolean {
  const { outlet, host } = quote.passage.article;
  return [outlet, host].some((publisher) => publisher !== null && isSameOutlet(name, publisher, outletNamed));
}

function isSameOutlet(name: string, publisher: string, outletNamed: VerifyAids['outletNamed']): boolean {
  const known = outletNamed(name);
  if (known !== null) return known === (outletNamed(publisher) ?? publisher);
  const plain = (written: string) =>
    foldedText(written)
      .replace(/^(?:the|to|bao|[dđ]ai|hang tin|tap chi) /u, '')
      .replace(/[《》"]/gu, '')
      .trim();
  return plain(name) === plain(publisher);
}

/** "The ferry is late, Brackwater Radio reported": there the quoted words themselves credit it. */
function speaksThere({ name }: Credit, { sentences, words }: Cited, { outletNamed }: VerifyAids): boolean {
  const there = creditsIn(sentences, outletNamed).some((credit) => isSameOutlet(name, credit.name, outletNamed));
  return (
    (there && (outletNamed(name) !== null || foldedText(sentences).includes(foldedText(name)))) ||
    (outletNamed(name) === null && foldedText(words).includes(foldedText(name)))
  );
}
