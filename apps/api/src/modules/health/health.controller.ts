import { readApiDocument, readHealth } from '@alongside/contracts';
import { Controller } from '@nestjs/common';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { DatabaseHealth } from '../../platform/database/health.js';
import { apiDocument } from '../../platform/http/api-document.js';

const VERSION = process.env['APP_VERSION'] ?? '0.1.0';

@Controller()
export class HealthController {
  constructor(private readonly database: DatabaseHealth) {}

  @Endpoint(readHealth)
  async health() {
    await this.database.check();
    return { status: 'ok' as const, version: VERSION };
  }

  @Endpoint(readApiDocument)
  document() {
    return apiDocument();
  }
}
