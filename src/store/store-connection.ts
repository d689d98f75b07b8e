import { openForReading, openForWriting, type SqliteDatabase } from './database.js';
import { storageFaults } from './storage-faults.js';

/** One open corpus.db, shared by the parts of the store. What SQLite throws becomes a Fault `storage` or `busy`. */
export class StoreConnection {
  readonly #path: string;
  readonly #database: SqliteDatabase;

  /** Opens, creates or migrates the database; `readOnly` only opens it. @throws Fault `storage` */
  constructor(path: string, options: { readonly readOnly?: boolean } = {}) {
    this.#path = path;
    this.#database = options.readOnly ? openForReading(path) : openForWriting(path);
  }

  close(): void {
    this.#database.close();
  }

  do<T>(work: (database: SqliteDatabase) => T): T {
    return storageFaults(this.#path, () => work(this.#database));
  }

  /** In one transaction: all of it or nothing. */
  change<T>(work: (database: SqliteDatabase) => T): T {
    return this.do((database) => database.transaction(() => work(database))());
  }
}
