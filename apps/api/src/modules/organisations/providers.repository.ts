import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

export interface ProviderListed {
  readonly slug: string;
  readonly name: string;
  readonly isPractice: boolean;
}

/** Providers by the name in their public links, before any tenant is known: through functions that give no more than that. */
@Injectable()
export class Providers {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async organisationIdOf(slug: string): Promise<string | null> {
    const [row] = await this.dataSource.query<{ id: string | null }[]>(`select organisation_by_slug($1) as id`, [slug]);
    return row?.id ?? null;
  }
  async all(): Promise<ProviderListed[]> {
    return this.dataSource.query<ProviderListed[]>(
      `select p.slug, p.name, a.is_practice as "isPractice" from public_organisations() p join all_organisations() a on a.slug = p.slug order by p.name`,
    );
  }
}
