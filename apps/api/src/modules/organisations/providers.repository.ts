import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

/** Providers by the name in their public links, before any tenant is known: through functions that give no more than that. */
@Injectable()
export class Providers {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async organisationIdOf(slug: string): Promise<string | null> {
    const [row] = await this.dataSource.query<{ id: string | null }[]>(`select organisation_by_slug($1) as id`, [slug]);
    return row?.id ?? null;
  }
  async all(): Promise<{ slug: string; name: string }[]> {
    return this.dataSource.query<{ slug: string; name: string }[]>(`select slug, name from public_organisations()`);
  }
}
