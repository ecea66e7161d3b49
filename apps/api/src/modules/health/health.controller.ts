import { readApiDocument, readHealth, readLiveness, readReadiness } from '@alongside/contracts';
import { Controller } from '@nestjs/common';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { apiDocument } from '../../platform/http/api-document.js';
import { Readiness } from './readiness.js';

const HEALTHY = { status: 'ok' as const, version: process.env['APP_VERSION'] ?? '0.1.0' };

@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Endpoint(readLiveness)
  live() {
    return HEALTHY;
  }

  @Endpoint(readReadiness)
  async ready() {
    await this.readiness.check();
    return HEALTHY;
  }

  @Endpoint(readHealth)
  async health() {
    await this.readiness.check();
    return HEALTHY;
  }

  @Endpoint(readApiDocument)
  document() {
    return apiDocument();
  }
}
