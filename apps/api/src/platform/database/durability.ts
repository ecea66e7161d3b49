import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

interface DurabilitySettings {
  readonly fsync: string;
  readonly fullPageWrites: string;
  readonly synchronousCommit: string;
  readonly clusterName: string;
}
/** The name of a cluster that says of itself that nothing in it is kept. */
const THROW_AWAY = 'throw-away';

/** What a visit's writer is told is saved must survive a power cut: a database that does not promise it is not worked on. */
@Injectable()
export class Durability implements OnApplicationBootstrap {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async onApplicationBootstrap(): Promise<void> {
    const [settings] = await this.dataSource.query<DurabilitySettings[]>(
      `select current_setting('fsync') as fsync, current_setting('full_page_writes') as "fullPageWrites",
         current_setting('synchronous_commit') as "synchronousCommit", current_setting('cluster_name') as "clusterName"`,
    );
    const missing = settings ? withoutDurability(settings) : ['fsync'];
    if (missing.length > 0) throw new Error(`The database can lose what it confirmed: turn on ${missing.join(', ')}`);
  }
}

/** The settings that would have to be on; none where they are, or where the cluster is for throwing away. */
function withoutDurability({ fsync, fullPageWrites, synchronousCommit, clusterName }: DurabilitySettings): string[] {
  if (clusterName === THROW_AWAY) return [];
  const settings = { fsync, full_page_writes: fullPageWrites, synchronous_commit: synchronousCommit };
  return Object.entries(settings).flatMap(([name, value]) => (value === 'off' ? [name] : []));
}
