import { PlatformGraphqlModule } from '@gongjian/graphql';
import { FilesModule } from '@gongjian/files';
import { IdentityModule } from '@gongjian/identity';
import { NotificationsModule } from '@gongjian/notifications';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { DemoSignIn } from './config.js';
import { contexts } from './contexts.js';
import { Draining } from './draining.js';
import type { Faults } from './faults.js';
import { graphqlOptions } from './graphql.options.js';
import { HealthController } from './health.controller.js';
import { KeptPositions } from './kept-positions.js';
import { LiveResolver } from './live.resolver.js';
import { DEMO_SIGN_INS, PlatformResolver } from './platform.resolver.js';
import { ProcessesResolver } from './processes.resolver.js';
import { ProjectionsResolver } from './projections.resolver.js';
import { TransparencyController } from './transparency.controller.js';
import { type Stores, StoresModule } from './stores.module.js';

/** The whole api over its stores. */
@Module({})
export class AppModule {
  static of(stores: Stores, faults: Faults, draining = new Draining(), demoSignIns: readonly DemoSignIn[] = []): DynamicModule {
    return {
      module: AppModule,
      imports: [
        StoresModule.of(stores),
        PlatformGraphqlModule,
        IdentityModule,
        FilesModule,
        NotificationsModule.of(stores.notifications),
        ...contexts,
        GraphQLModule.forRoot(graphqlOptions(faults)),
      ],
      providers: [
        ...[LiveResolver, PlatformResolver, ProjectionsResolver, ProcessesResolver],
        { provide: Draining, useValue: draining },
        { provide: KeptPositions, useFactory: () => new KeptPositions(stores.eventStore, stores.database) },
        { provide: DEMO_SIGN_INS, useValue: demoSignIns },
      ],
      controllers: [HealthController, TransparencyController],
    };
  }
}
