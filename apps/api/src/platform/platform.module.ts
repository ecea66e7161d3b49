import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './access/access.guard.js';
import { Clock, SystemClock } from './clock/clock.js';
import { dataSourceOptions, REPORT } from './database/data-sources.js';
import { ReportReader } from './database/report-reader.js';
import { Durability } from './database/durability.js';
import { DatabaseHealth } from './database/health.js';
import { SilenceWatch } from './database/silence-watch.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { AnswerInterceptor } from './http/answer.interceptor.js';
import { ProblemFilter } from './http/problem.filter.js';
import { validationPipe } from './http/validation.js';
import { Stopping } from './lifecycle/stopping.js';
import { PoolsOfRequests } from './metrics/pools-of-requests.js';
import { LiveSessions } from './session/live-session.js';

/** Technology, with no nouns of the field. */
@Global()
@Module({})
export class PlatformModule {
  static connected(): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ ...dataSourceOptions('app_rw'), retryAttempts: 0, autoLoadEntities: true }),
        }),
        TypeOrmModule.forRootAsync({
          name: REPORT,
          useFactory: () => ({ ...dataSourceOptions('app_report', REPORT), retryAttempts: 0 }),
        }),
      ],
      providers: [
        { provide: Clock, useClass: SystemClock },
        UnitOfWork,
        ReportReader,
        DatabaseHealth,
        Durability,
        SilenceWatch,
        LiveSessions,
        PoolsOfRequests,
        Stopping,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useFactory: validationPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
      ],
      exports: [Clock, DatabaseHealth, UnitOfWork, ReportReader, LiveSessions, Stopping],
    };
  }
}
