/** A database in, the same with the tables of this version of the record out. */
import type Database from 'libsql';
/**
 * Brings the tables up to this version, in one transaction.
 * @throws ChanceryError record-damaged, where a newer Chancery made the file
 */
export declare function migrate(db: Database.Database, file: string): void;
