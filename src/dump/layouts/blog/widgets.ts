import { isProse } from '../../line-shape.js';
import type { Row } from '../../rows.js';

const WIDGET =
  /^(?:about me|about (?:the )?(?:author|blogger)|blog archive|archives?|my blog list|followers|search this blog|translate|total page ?views|pages|labels|view my complete profile|關於我|关于我|網誌存檔|博客归档|搜尋此網誌|搜索此博客|追蹤者|標籤|标签|總瀏覽量|總網頁瀏覽量|自己紹介|このブログを検索|ブログ アーカイブ|ラベル|フォロワー|giới thiệu về tôi|lưu trữ blog|tìm kiếm blog này|nhãn)\s*[:：]?$/iu;

/** A blog's side columns come last in its text: cuts at the first one behind which no paragraph of a post follows. */
export function untilWidgets(rows: readonly Row[]): Row[] {
  const lastParagraph = rows.findLastIndex((row) => isProse(row.text));
  const widget = rows.findIndex((row, place) => place > lastParagraph && WIDGET.test(row.text));
  return widget < 0 ? [...rows] : rows.slice(0, widget);
}
