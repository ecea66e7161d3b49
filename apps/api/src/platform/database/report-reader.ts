import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Member } from '../access/actor.js';
import { REPORT } from './data-sources.js';

/** Reads as the report role, which can see published releases of the actor's own contracts and nothing else at all. */
@Injectable()
export class ReportReader {
  constructor(@InjectDataSource(REPORT) private readonly dataSource: DataSource) {}

  async read<T>(actor: Member, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const contracts = actor.contractIds === 'all' ? [] : actor.contractIds;
    return this.dataSource.transaction(async (manager) => {
      await manager.query('set transaction read only');
      await manager.query(
        `select set_config('app.organisation_id', $1, true), set_config('app.contract_ids', $2, true)`,
        [actor.organisationId, contracts.join(',')],
      );
      return work(manager);
    });
  }
}
