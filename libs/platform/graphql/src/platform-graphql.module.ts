import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { InputPipe } from './input.pipe.js';
import { NodesResolver } from './nodes.js';
import { Reads } from './reads.js';
import { RefusalInterceptor } from './refusal.interceptor.js';

/** What every context's resolvers share. Global: needs EventStore, Rows and READ_MODELS from the api's stores module. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Reads, NodesResolver, { provide: APP_PIPE, useClass: InputPipe }, { provide: APP_INTERCEPTOR, useClass: RefusalInterceptor }],
  exports: [Reads],
})
export class PlatformGraphqlModule {}
