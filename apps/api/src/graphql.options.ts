import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { CallerContext } from '@gongjian/identity';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLError } from 'graphql';
import type { Faults } from './faults.js';
import { limits, mostTokens } from './limits.js';
import { operationMetrics } from './operation-metrics.js';

/** Says errors in the language of the caller, which is only known here. */
const inCallersLanguage = (faults: Faults): ApolloServerPlugin<CallerContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors, contextValue }) => {
      if (response.body.kind !== 'single' || !errors?.length) return;
      response.body.singleResult.errors = errors.map((error) => faults.present(error, contextValue.language).toJSON());
    },
  }),
});

/** How Apollo serves the code-first schema on Fastify. */
export const graphqlOptions = (faults: Faults): ApolloDriverConfig => ({
  driver: ApolloDriver,
  path: '/graphql',
  autoSchemaFile: true,
  sortSchema: true,
  introspection: true,
  csrfPrevention: true,
  allowBatchedHttpRequests: false,
  includeStacktraceInErrorResponses: false,
  hideSchemaDetailsFromClientErrors: true,
  persistedQueries: false,
  autoTransformHttpErrors: false,
  stopOnApplicationShutdown: true,
  parseOptions: { maxTokens: mostTokens },
  validationRules: limits.rules,
  // Answers are never cached, and the plugin would look at every field.
  plugins: [
    ApolloServerPluginCacheControlDisabled(),
    ...limits.plugins,
    inCallersLanguage(faults) as ApolloServerPlugin,
    operationMetrics as ApolloServerPlugin,
  ],
  context: ({ caller }: { caller: CallerContext }) => caller,
  formatError: (_, error) => {
    const cause = error instanceof GraphQLError ? error : new GraphQLError((error as Error).message, { originalError: error as Error });
    return faults.present(cause, 'zh-CN').toJSON();
  },
});
