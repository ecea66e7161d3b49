import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { REPORT } from '../database/data-sources.js';
import { poolOf, watchPool } from './pools.js';

/** Has the server's own connections counted: those of requests, and those of the report role. */
@Injectable()
export class PoolsOfRequests implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @InjectDataSource(REPORT) private readonly reports: DataSource,
  ) {}

  onModuleInit(): void {
    watchPool('requests', () => poolOf(this.dataSource));
    watchPool('reports', () => poolOf(this.reports));
  }
}
