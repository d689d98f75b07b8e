// In: a line of a database's document. Out: what its label says. Called by the labelled form of the database layout.
import type { DocumentField } from './document.js';

export interface Label {
  readonly name: string;
  readonly field: DocumentField | 'other';
  readonly value: string;
  /** Whether only a database writes it: a count of words. */
  readonly counts: boolean;
}

const FIELDS: readonly (readonly [field: Label['field'], names: RegExp])[] = [
  ['title', /^(?:headline|title|titel|titre|überschrift)$/iu],
  ['authors', /^(?:byline|author|authors|autor|autoren|auteur|auteurs|verfasser)$/iu],
  ['outlet', /^(?:source|publication|publication title|quelle|zeitung)$/iu],
  ['published', /^(?:date|publication date|datum|erscheinungsdatum)$/iu],
  [
    'other',
    /^(?:section|length|dateline|highlight|edition|series|column|page|pages|rubrik|ressort|länge|longueur|rubrique|seite|ausgabe|umfang)$/iu,
  ],
];

/** "Length: 198 words", "Länge: 231 Wörter", "Longueur : 231 mots". */
const COUNT =
  /^(?:length|länge|umfang|longueur|word count|lengte)\s*[:：]\s*[0-9][0-9.,]{0,7}\s*(?:words?|wörter|worte|mots|woorden)$/iu;

export function readDatabaseLabel(text: string): Label | null {
  const counts = COUNT.test(text);
  const [, name = '', value = ''] = /^(\p{L}[\p{L} ]{2,20}?)\s*[:：]\s*(.{0,400})$/u.exec(text) ?? [];
  const field = FIELDS.find(([, names]) => names.test(name))?.[0];
  return field === undefined && !counts ? null : { name, field: field ?? 'other', value: value.trim(), counts };
}

export const TEXT_BEGINS = /^(?:body|full text|text|volltext|texte intégral)\s*:?$/iu;

export function isCopyright(text: string): boolean {
  return /^(?:copyright\b|©|\(c\)\s)/iu.test(text) && text.length < 200;
}

/** Lines behind which nothing is the article's. */
export function endsText(text: string): boolean {
  return /^(?:load-date|update|publication-type|zeitpunkt des ladens|date de chargement)\s*[:：]|^(?:graphics?|classification|end of document|grafik|graphique)$/iu.test(
    text,
  );
}

const BELOW =
  /^(?:language|subject|company|organi[sz]ation|industry|geographic|country|city|state|person|ticker|journal code|document type|sprache|copyright|notes?)\s*[:：]/iu;

export function isTail(text: string): boolean {
  return BELOW.test(text) || isCopyright(text) || /^all rights reserved[.]?$/iu.test(text) || !/[\p{L}\p{N}]/u.test(text);
}
