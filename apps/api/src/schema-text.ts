import { EventStore } from '@gongjian/event-store';
import { FileStore } from '@gongjian/files';
import { Keyring } from '@gongjian/identity';
import { Database } from '@gongjian/read-models';
import { TransparencyLog } from '@gongjian/transparency';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { printSchema } from 'graphql';
import { pino } from 'pino';
import { AppModule } from './app.module.js';
import { Faults } from './faults.js';
import type { Stores } from './stores.module.js';

/** Stores that are never asked: connections are opened at their first use. */
const unused = (): Stores => ({
  database: Database.connect('postgres://nobody@127.0.0.1:1/none'),
  eventStore: EventStore.connect('esdb://127.0.0.1:1?tls=false', { commandKey: Buffer.alloc(32), definitions: [] }),
  files: new FileStore('/nowhere'),
  keyring: Keyring.empty(),
  clock: { now: () => '1970-01-01T00:00:00.000Z' },
  transparency: new TransparencyLog({ dataDirectory: '/nowhere', logId: () => Promise.resolve(''), requestHead: () => Promise.resolve() }),
  notifications: { smtpUrl: undefined, privateAllowed: false },
});

/** The schema as the code declares it. Needs no store. */
export const schemaText = async (): Promise<string> => {
  const module = AppModule.of(unused(), new Faults(pino({ level: 'silent' })));
  const app = await NestFactory.create(module, new FastifyAdapter(), { logger: false, abortOnError: false });
  await app.init();
  try {
    return `${printSchema(app.get(GraphQLSchemaHost, { strict: false }).schema)}\n`;
  } finally {
    await app.close();
  }
};
