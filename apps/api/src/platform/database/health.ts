import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { sqlStateOf } from '../problem/database-faults.js';

const MIGRATIONS = fileURLToPath(new URL('../../../../../migrations/dist/', import.meta.url));
const STAMP = /^(\d{14})-.+\.js$/;
/** No such table, or none that we may read: the migrate step of this version has not run. */
const NEVER_MIGRATED = new Set(['42P01', '42501']);

@Injectable()
export class DatabaseHealth {
  private readonly brought = readdirSync(MIGRATIONS).flatMap((file) => STAMP.exec(file)?.[1] ?? []);

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * How many migrations of this version the database has not had; 0 is ready. A database that has had more is ready
   * too: the version before this one runs on it while it is replaced. Throws what the driver says when it is away.
   */
  async behindBy(): Promise<number> {
    const had = await this.stampsHad();
    return this.brought.filter((stamp) => !had.has(stamp)).length;
  }

  private async stampsHad(): Promise<ReadonlySet<string>> {
    try {
      const rows = await this.dataSource.query<{ stamp: string }[]>('select right(name, 14) as stamp from migration');
      return new Set(rows.map(({ stamp }) => stamp));
    } catch (error) {
      if (NEVER_MIGRATED.has(sqlStateOf(error))) return new Set();
      throw error;
    }
  }
}
