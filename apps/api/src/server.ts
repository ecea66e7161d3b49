import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { httpAdapter, prepareServer } from './platform/http/server.js';
import { API_PREFIX } from './platform/http/routes-of-contract.js';
import { frameworkLogger } from './platform/logging/framework-logger.js';

/** The whole application, ready to listen: the one place where prefix and hooks are set. */
export async function createServer(): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, httpAdapter(), {
    logger: frameworkLogger(),
    abortOnError: false,
  });
  app.setGlobalPrefix(API_PREFIX);
  await prepareServer(app);
  return app;
}
