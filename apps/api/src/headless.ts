import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import type { ApiConfig } from './config.js';
import { Faults } from './faults.js';
import { nestLogger } from './nest-logger.js';
import { openStores } from './stores.module.js';

/** The api without its door: handlers and services over the stores, for commands that do not come over HTTP. */
export const openHeadless = async (config: ApiConfig, log: Logger): Promise<INestApplicationContext> => {
  const stores = await openStores(config, log);
  return NestFactory.createApplicationContext(AppModule.of(stores, new Faults(log)), { logger: nestLogger(log) });
};
