import type { JsonObject, JsonString, JsonValue } from './json.js';

/** Common names of each field, lower case without separators, in order of preference. */
const synonyms = {
  title: [
    'title',
    'headline',
    'hed',
    'titre',
    'título',
    'titulo',
    'titel',
    'ogtitle',
    'heading',
    'subject',
    'name',
    '標題',
    '标题',
    '題名',
    'タイトル',
    '見出し',
    '제목',
    'tiêuđề',
  ],
  authors: [
    'author',
    'authors',
    'byline',
    'creator',
    'dccreator',
    'writer',
    'writers',
    'by',
    'auteur',
    'auteurs',
    'autor',
    '作者',
    '記者',
    '著者',
    '기자',
    'tácgiả',
  ],
  outlet: [
    'source',
    'outlet',
    'publisher',
    'site',
    'sitename',
    'sourcename',
    'publication',
    'newspaper',
    'provider',
    'media',
    'journal',
    'ogsitename',
    '來源',
    '来源',
    '媒體',
    '媒体',
    '출처',
    'nguồn',
    'domain',
    'hostname',
  ],
  host: ['host', 'carrier', 'carriedby', 'via', 'republishedby', 'aggregator'],
  published: [
    'publishedat',
    'published',
    'publisheddate',
    'publishdate',
    'pubdate',
    'datepublished',
    'publicationdate',
    'publishedon',
    'publishedtime',
    'publishtime',
    'pubtime',
    'datepublication',
    'articlepublishedtime',
    'firstpublished',
    'date',
    'datetime',
    'time',
    'timestamp',
    'issued',
    'seendate',
    'created',
    'createdat',
    'datecreated',
    '日期',
    '發布日期',
    '发布日期',
    '發布時間',
    '发布时间',
    '公開日',
    'ngàyđăng',
  ],
  posted: ['posted', 'postedat', 'dateposted', 'posteddate'],
  changed: ['updated', 'updatedat', 'modified', 'modifiedat', 'datemodified', 'lastmodified', 'dateupdated'],
  url: [
    'url',
    'link',
    'href',
    'permalink',
    'weburl',
    'canonicalurl',
    'canonical',
    'articleurl',
    'sourceurl',
    'srcurl',
    'pageurl',
    '連結',
    '链接',
  ],
  body: [
    'body',
    'articlebody',
    'content',
    'contenttext',
    'contenthtml',
    'fulltext',
    'text',
    'bodytext',
    'maintext',
    'articletext',
    'bodyhtml',
    'html',
    'article',
    'story',
    'paragraphs',
    'texte',
    'contenu',
    'texto',
    'contenido',
    '正文',
    '內容',
    '内容',
    '全文',
    '本文',
    '본문',
    'nộidung',
  ],
  summary: ['description', 'summary', 'abstract', 'excerpt', 'snippet', 'lead', 'standfirst', '摘要'],
  language: ['language', 'lang', 'inlanguage', 'languagecode', 'locale'],
} as const;

export type FieldName = keyof typeof synonyms;

/** A field of a record with the key under which it stands. */
export interface Field {
  readonly key: string;
  readonly value: JsonValue;
}

/** A record's members by folded key, made once. */
export type Members = ReadonlyMap<string, Field>;

export function membersOf(record: JsonObject): Members {
  return new Map([...record.members].map(([key, value]) => [foldKey(key), { key, value }]));
}

function foldKey(key: string): string {
  return key.toLowerCase().replace(/[\s_:.@-]/g, '');
}

/** The members that may hold the field, the likeliest first; null and empty ones are no answer. */
export function fieldsOf(members: Members, name: FieldName): Field[] {
  return synonyms[name].map((key) => members.get(key)).filter((field) => field !== undefined && !isBlank(field.value)) as Field[];
}

function isBlank(value: JsonValue): boolean {
  if (value.kind === 'string') return value.value.trim() === '';
  if (value.kind === 'scalar') return value.value === null;
  return value.kind === 'array' ? value.items.length === 0 : value.members.size === 0;
}

/** Texts of a value: of the string itself, of an object's name, of each item of a list. */
export function stringsIn(value: JsonValue): JsonString[] {
  if (value.kind === 'string') return value.value.trim() === '' ? [] : [value];
  if (value.kind === 'array') return value.items.flatMap(stringsIn);
  if (value.kind === 'scalar') return [];
  const members = membersOf(value);
  for (const key of ['name', 'title', 'rendered', 'text', 'value', 'content', 'plain', 'html', 'url', 'id']) {
    const found = members.get(key);
    if (found && found.value.kind === 'string' && found.value.value.trim() !== '') return [found.value];
  }
  return [];
}

/** Whether an object looks like an article: it has words of its own, or a headline with a sign of publication. */
export function isRecord(value: JsonValue): value is JsonObject {
  if (value.kind !== 'object') return false;
  const members = membersOf(value);
  const has = (name: FieldName) => fieldsOf(members, name).some((field) => stringsIn(field.value).length > 0);
  return has('body') || (has('title') && (has('summary') || has('url') || has('published')));
}
