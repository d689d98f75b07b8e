import { isFurniture } from '../../cleaning/furniture.js';
import { isNameLike, weightOf } from '../../line-shape.js';
import type { Row } from '../../rows.js';
import type { Reading } from '../layout.js';
import { isBanner } from './marks.js';

const SAYS_BLOG =
  /\b(?:blog|weblog|journal|diary|notebook|notes|log)\b|部落格|博客|網誌|网志|日誌|日志|筆記|笔记|ブログ|日記|nhật ký/iu;
/** "Notes on boats": what the blog is about, below its name. */
const TAGLINE = /^(?:an? |the |my |some )?(?:\p{L}+ )?(?:blog|notes|journal|diary|log) (?:on|about|from|of|for|by)\b|,\s*by\s/iu;
const HEAVIEST = 130;

/** The blog's own name, from the lines above its first heading; null when only banners and menus stand there. */
export function blogName(prelude: readonly Row[]): Reading<string> | null {
  const candidates = prelude.filter((row) => !isBanner(row.text) && !isFurniture(row.text) && weightOf(row.text) <= HEAVIEST);
  const row = candidates.find((one) => SAYS_BLOG.test(one.text) && !TAGLINE.test(one.text)) ?? candidates[0];
  if (!row || /^https?:/iu.test(row.text)) return null;
  const [name = ''] = row.text.split(/\s*[|｜]\s*|\s+[-–—]\s+|(?<=\S)[:：]\s+/u);
  return isNameLike(name) ? { value: name.trim(), line: row.line.number, sign: 'blog title' } : null;
}
