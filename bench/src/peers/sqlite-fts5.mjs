import Database from 'better-sqlite3';
import { inPairs } from '../passages.mjs';

/** In memory, unicode61, every word quoted and joined by OR, ranked by its bm25(); Chinese in pairs. */
export function createPeer() {
  const database = new Database(':memory:');
  database.exec("CREATE VIRTUAL TABLE passages USING fts5(title, outlet, text, content='', tokenize='unicode61')");
  const insert = database.prepare('INSERT INTO passages (rowid, title, outlet, text) VALUES (?, ?, ?, ?)');
  const select = database.prepare('SELECT rowid AS id FROM passages WHERE passages MATCH ? ORDER BY bm25(passages) LIMIT ?');
  return {
    name: 'SQLite FTS5',
    async build(passages) {
      database.transaction(() => {
        for (const { id, text, title, outlet } of passages) insert.run(id + 1, inPairs(title), outlet, inPairs(text));
      })();
    },
    async search(question, limit) {
      const words = inPairs(question).match(/[\p{L}\p{N}]+/gu) ?? [];
      return select.all(words.map((word) => `"${word}"`).join(' OR '), limit).map(({ id }) => id - 1);
    },
  };
}
