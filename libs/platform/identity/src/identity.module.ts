import { Global, Module } from '@nestjs/common';
import { ApiTokens } from './api-tokens.js';
import { Attempts } from './attempts.js';
import { Callers } from './callers.js';
import { Erasure } from './erasure.js';
import { AccountResolver } from './graphql/account.resolver.js';
import { PersonalTextResolver } from './graphql/personal-text.resolver.js';
import { ViewerResolver } from './graphql/viewer.resolver.js';
import { Identity } from './identity.service.js';
import { People } from './people.js';
import { PeopleSearch } from './people-search.js';
import { PersonalTexts } from './personal-texts.js';
import { Sessions } from './sessions.js';
import { Standing } from './standing.js';

/** Who is who. Global: needs Database, Changes, Keyring, PostBook and Clock from the api. */
@Global()
@Module({
  providers: [
    People,
    PersonalTexts,
    PeopleSearch,
    Erasure,
    Sessions,
    ApiTokens,
    Attempts,
    Standing,
    Callers,
    Identity,
    ViewerResolver,
    AccountResolver,
    PersonalTextResolver,
  ],
  exports: [People, PeopleSearch, PersonalTexts, Erasure, Sessions, ApiTokens, Callers, Identity],
})
export class IdentityModule {}
