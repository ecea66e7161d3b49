import { Injectable } from '@nestjs/common';
import { DatabaseHealth } from '../../platform/database/health.js';
import { Stopping } from '../../platform/lifecycle/stopping.js';
import { logger } from '../../platform/logging/logger.js';
import { Problem } from '../../platform/problem/problem.js';

const RETRY_AFTER_SECONDS = 5;

/** Whether requests should be sent here: not while stopping, and not before the database answers and has been migrated. */
@Injectable()
export class Readiness {
  private readonly log = logger();

  constructor(
    private readonly database: DatabaseHealth,
    private readonly stopping: Stopping,
  ) {}

  /** Returns when ready. Refuses with 503 otherwise, and says why in the log alone. */
  async check(): Promise<void> {
    if (this.stopping.hasBegun()) throw this.notReady('stopping');
    const behind = await this.database.behindBy();
    if (behind > 0) throw this.notReady('migrations missing', behind);
  }

  private notReady(why: string, behind?: number): Problem {
    this.log.warn({ why, behind }, 'not ready');
    return new Problem('unavailable', [], RETRY_AFTER_SECONDS);
  }
}
