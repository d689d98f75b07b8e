// In: a dump that a press database exported: documents with their fields under labels or codes, one after the other. Out: a draft for each.
// Called through the list of layouts.
import type { DumpText } from '../dump-text.js';
import { numericOrder } from '../numeric-order.js';
import { rowsOf } from '../rows.js';
import { codedDocuments } from './database/coded.js';
import { draftOf, type FoundDocument } from './database/document.js';
import { labelledDocuments } from './database/labelled.js';
import type { Layout, ReadingAids } from './layout.js';

/** A headline, a date and a text under codes, or under a count of words, are nobody's accident. */
const SURE = 0.99;

export const database: Layout = {
  name: 'database',
  recognise: (dump, aids) => (documentsOf(dump, aids).length > 0 ? SURE : 0),
  read(dump, aids) {
    const order = numericOrder(dump, aids);
    return documentsOf(dump, aids).map((document) => draftOf(dump, document, aids, order));
  },
};

function documentsOf(dump: DumpText, aids: ReadingAids): readonly FoundDocument[] {
  const rows = rowsOf(dump);
  const coded = codedDocuments(rows);
  return coded.length > 0 ? coded : labelledDocuments(rows, aids);
}
