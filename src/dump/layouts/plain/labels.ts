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
  제목: 'title',
  'tiêu đề': 'title',
  source: 'outlet',
  outlet: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  newspaper: 'outlet',
  來源: 'outlet',
  来源: 'outlet',
  媒體: 'outlet',
  媒体: 'outlet',
  出典: 'outlet',
  掲載紙: 'outlet',
  출처: 'outlet',
  nguồn: 'outlet',
  'nguồn tin': 'outlet',
  host: 'host',
  via: 'host',
  date: 'published',
  published: 'published',
  'published at': 'published',
  'publication date': 'published',
  published_at: 'published',
  pubdate: 'published',
  日期: 'published',
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
  language: 'language',
  lang: 'language',
};

/** The field and the value of a line that begins with a known label. */
export function readLabel(text: string, line: number): { field: HeaderField; reading: Reading<string> } | null {
  const match = /^\s*\**([^:：*]{2,20})\**\s*[:：]\**\s*(\S.{0,500})$/u.exec(text);
  const label = (match?.[1] ?? '').trim();
  const field = labels[label.normalize('NFC').toLowerCase()];
  return match && field !== undefined
    ? { field, reading: { value: (match[2] ?? '').trim(), line, sign: `label "${label}"` } }
    : null;
}
