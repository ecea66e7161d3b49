import { Module } from '@nestjs/common';
import { HealthModule } from './modules/health/index.js';
import { SessionModule } from './modules/session/index.js';
import { PlatformModule } from './platform/platform.module.js';

@Module({ imports: [PlatformModule.connected(), HealthModule, SessionModule] })
export class AppModule {}
