import Database from 'better-sqlite3';

export type SqliteDatabase = Database.Database;
export type SqliteStatement = Database.Statement<unknown[]>;

/**
 * Everything of SQLite's binding that was made, for as long as the process lives. Node 24.19 and later end the process when the garbage
 * collector frees such an object outside of a JavaScript call (its ObjectWrap takes a clean-up hook off, which needs a context; bindings
 * before better-sqlite3 13 derive from it, and 13 needs Node 22). So nothing of it is left to the collector: a statement is made
 * once a connection, and connections, a few in the life of a process, stay when they are closed, without their SQLite handles.
 */
const kept = new Set<object>();

/** The only place where a connection is made. @throws as better-sqlite3 does */
export function connect(path: string, options: Database.Options): SqliteDatabase {
  const database = new Database(path, options);
  kept.add(database);
  const prepare = database.prepare.bind(database);
  const statements = new Map<string, SqliteStatement>();

  function statementOf(sql: string): SqliteStatement {
    const known = statements.get(sql);
    if (known && !known.busy) return asMade(known);
    const made = keepingIterators(prepare(sql) as SqliteStatement);
    if (known) kept.add(made);
    else statements.set(sql, made);
    return made;
  }

  function pragma(source: string, how?: Database.PragmaOptions): unknown {
    const statement = statementOf(`PRAGMA ${source}`);
    if (!statement.reader) return statement.run();
    return how?.simple ? statement.pluck().get() : statement.all();
  }

  return Object.assign(database, { prepare: statementOf, pragma });
}

/** A statement used before gives rows again, whatever was asked of it then. */
function asMade(statement: SqliteStatement): SqliteStatement {
  return statement.reader ? statement.pluck(false).raw(false) : statement;
}

function keepingIterators(statement: SqliteStatement): SqliteStatement {
  if (!statement.reader) return statement;
  const iterate = statement.iterate.bind(statement);
  return Object.assign(statement, {
    iterate: (...bound: unknown[]) => {
      const rows = iterate(...bound);
      kept.add(rows);
      return rows;
    },
  });
}
