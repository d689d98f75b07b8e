import { blog } from './blog.js';
import { database } from './database.js';
import { entries } from './entries.js';
import { feed } from './feed.js';
import type { Layout } from './layout.js';
import { listing } from './listing.js';
import { page } from './page.js';
import { plain } from './plain.js';
import { records } from './records.js';
import { republished } from './republished.js';

/** Every layout there is. Of two that show equally strong signs the one listed first reads the dump. */
export const layouts: readonly Layout[] = [records, database, entries, feed, blog, listing, republished, page, plain];
