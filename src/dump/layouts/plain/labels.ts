// In: a line `Label: value`, or a key of front matter. Out: the field that the label names. Called by the plain layout.
import type { Reading } from '../layout.js';

export type HeaderField = 'title' | 'outlet' | 'host' | 'published' | 'posted' | 'authors' | 'url' | 'language';

/** Labels of header lines and keys of front matter. */
export const labels: Readonly<Record<string, HeaderField>> = {
  title: 'title',
  headline: 'title',
  subject: 'title',
  標題: 'title',
  标题: 'title',
  新聞標題: 'title',
  新闻标题: 'title',
  タイトル: 'title',
  見出し: 'title',
  題名: 'title',
  題目: 'title',
  题目: 'title',
  제목: 'title',
  'tiêu đề': 'title',
  'tựa đề': 'title',
  source: 'outlet',
  outlet: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  newspaper: 'outlet',
  來源: 'outlet',
  来源: 'outlet',
  媒體: 'outlet',
  媒体: 'outlet',
  媒体名: 'outlet',
  出處: 'outlet',
  出处: 'outlet',
  出典: 'outlet',
  掲載紙: 'outlet',
  출처: 'outlet',
  nguồn: 'outlet',
  'nguồn tin': 'outlet',
  báo: 'outlet',
  host: 'host',
  via: 'host',
  date: 'published',
  published: 'published',
  'published at': 'published',
  'publication date': 'published',
  published_at: 'published',
  pubdate: 'published',
  sent: 'published',
  日期: 'published',
  時間: 'published',
  时间: 'published',
  日時: 'published',
  發布日期: 'published',
  发布日期: 'published',
  日付: 'published',
  掲載日: 'published',
  公開日: 'published',
  発行日: 'published',
  날짜: 'published',
  ngày: 'published',
  'ngày đăng': 'published',
  'ngày xuất bản': 'published',
  posted: 'posted',
  author: 'authors',
  authors: 'authors',
  byline: 'authors',
  by: 'authors',
  作者: 'authors',
  記者: 'authors',
  记者: 'authors',
  著者: 'authors',
  筆者: 'authors',
  기자: 'authors',
  'tác giả': 'authors',
  url: 'url',
  link: 'url',
  連結: 'url',
  链接: 'url',
  網址: 'url',
  网址: 'url',
  リンク: 'url',
  'liên kết': 'url',
  language: 'language',
  lang: 'language',
};

export interface Labelled {
  readonly field: HeaderField;
  readonly reading: Reading<string>;
}

/** "Label: value", the label also in bold letters or brackets, behind a list mark or a mark of quotation. */
const LABELLED = /^[-*•>＞\s]{0,4}[*_]{0,2}([^:：*]{2,20}?)[*_]{0,2}\s*[:：][*_]{0,2}\s*(\S.{0,500})$/u;
const BRACKETED = /^[-*•>＞\s]{0,4}[【[［〔]\s*([^】\]］〕]{2,20}?)\s*[】\]］〕]\s*[:：]?\s*(\S.{0,500})$/u;

/** The field and the value of a line that begins with a known label. */
export function readLabel(text: string, line: number): Labelled | null {
  const match = BRACKETED.exec(text) ?? LABELLED.exec(text);
  const label = (match?.[1] ?? '').trim();
  const field = fieldOfLabel(label);
  return match && field !== undefined
    ? { field, reading: { value: (match[2] ?? '').trim(), line, sign: `label "${label}"` } }
    : null;
}

const BETWEEN_LABELS = /\s*[|｜·•;；\t\u3000]\s*|\s{2,}|\s+[/／]\s+|[,，、]\s*/u;

/** The fields of a line with several labels: "Source: X | Date: Y". */
export function readLabels(text: string, line: number): readonly Labelled[] {
  const starts = [0];
  const separator = new RegExp(BETWEEN_LABELS.source, 'gu');
  for (const match of text.slice(0, LONGEST_LINE).matchAll(separator)) {
    const at = match.index + match[0].length;
    if (match.index > 0 && readLabel(text.slice(at), line)) starts.push(at);
  }
  if (!readLabel(text, line)) return [];
  const pieces = starts.map((start, place) => text.slice(start, starts[place + 1]).replace(TRAILING_SEPARATOR, ''));
  return pieces.flatMap((piece) => readLabel(piece, line) ?? []);
}

/** A longer line is no row of labels. */
const LONGEST_LINE = 400;
const TRAILING_SEPARATOR = /[\s|｜·•;；/／,，、]+$/u;

/** `title` and its like; null for words that are no label. */
export function fieldOfLabel(label: string): HeaderField | undefined {
  return labels[label.trim().normalize('NFC').toLowerCase()];
}
