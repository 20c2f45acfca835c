import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { graphqlRefusals, refusedRequest } from '@gongjian/graphql';
import type { ValidationRule } from 'graphql';
import { httpRefusals } from './refusal.filter.js';
import { isTooLarge } from './size.js';

/** The most tokens of one document. */
export const mostTokens = 3_000;

const armor = new ApolloArmor({
  // A fragment is a way of writing, not a level.
  maxDepth: { n: 14, flattenFragments: true },
  // Without the empty list floods of `a: __typename` would pass.
  maxAliases: { n: 30, allowList: [] },
  // graphql's own parser counts them without parsing twice; see mostTokens.
  maxTokens: { enabled: false },
  maxDirectives: { n: 30 },
  // The armor's cost knows no page sizes; isTooLarge does.
  costLimit: { enabled: false },
  // Apollo leaves suggestions out without a trace in the message.
  blockFieldSuggestion: { enabled: false },
});

/** Looks at each request: rules of validation see a document once, and never the variables that say how long its pages are. */
const admission: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request: { variables } }) => {
      if (operation?.operation === 'subscription') throw refusedRequest(httpRefusals.SUBSCRIPTION_OVER_HTTP);
      if (operation && isTooLarge(schema, document, operation, variables)) throw refusedRequest(graphqlRefusals.QUERY_TOO_COSTLY);
    },
  }),
};

// The armor is typed against another copy of Apollo's types.
const protection = armor.protect() as unknown as { plugins: ApolloServerPlugin[]; validationRules: ValidationRule[] };

/** What keeps a query from asking too much: rules for validation, and plugins for what comes before and after. */
export const limits = { plugins: [...protection.plugins, admission], rules: protection.validationRules };
