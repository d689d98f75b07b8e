import type { DumpText } from './dump-text.js';
import type { Layout, ReadingAids } from './layouts/layout.js';

/** The layout whose own signs the dump shows most strongly; of equals the one listed first. */
export function recognise(dump: DumpText, layouts: readonly Layout[], aids: ReadingAids): Layout | null {
  let best: { layout: Layout; strength: number } | null = null;
  for (const layout of layouts) {
    const strength = layout.recognise(dump, aids);
    if (strength > (best?.strength ?? 0)) best = { layout, strength };
    if (strength >= 1) break;
  }
  return best?.layout ?? null;
}
