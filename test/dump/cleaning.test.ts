import { describe, expect, it } from 'vitest';
import { isCaption } from '../../src/dump/cleaning/captions.js';
import { isFurniture } from '../../src/dump/cleaning/furniture.js';

const FURNITURE = [
  'View image in fullscreen',
  'Ad Feedback',
  'Link Copied!',
  'CNN —',
  'Listen to this article · 6:42 min',
  'Share full article',
  'Load more articles',
  'Click to share on Facebook (Opens in new window)',
  'Unlock the Editor’s Digest for free',
  '有料会員になると続きをお読みいただけます。',
  '以電子郵件傳送這篇文章BlogThis!分享至 X分享至 Facebook分享到 Pinterest',
  '相關字詞﹕運河 閘門',
];

const CAPTIONS = [
  'Image Credits:Getty Images',
  'Item 1 of 2 The gates at Lockport. REUTERS/Ada Lowe/File Photo',
  '[1/2]The gates at Lockport. REUTERS/Ada Lowe Purchase Licensing Rights, opens new tab',
  'The gates on Tuesday. Credit...Ada Lowe for The Ledger',
  '運河的閘門。(資料照)',
  '閘門=2025年3月11日、山田太郎撮影',
  'Boats at the gates on Tuesday [Ada Lowe/The Ledger]',
  '圖像加註文字,運河的閘門。',
];

const TEXT = [
  'Readers may listen to this article, the court said, and learn more about the canal.',
  'The bank gave the town credit. Nobody asked how the gates would be paid for.',
  'The share of the canal in the town’s trade fell to 6.42 per cent.',
  'Mayor says: we will load more barges on the canal than ever.',
  '閘門是鎮上提供的資料照明設備之一。',
];

describe('what belongs to a page', () => {
  for (const line of FURNITURE) it(`is furniture: ${line}`, () => expect(isFurniture(line)).toBe(true));
  for (const line of CAPTIONS) it(`is a caption: ${line}`, () => expect(isCaption(line)).toBe(true));
  for (const line of TEXT) it(`is text: ${line}`, () => expect(isFurniture(line) || isCaption(line)).toBe(false));
});
