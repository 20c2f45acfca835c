import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AgreementCommands } from './graphql/agreement.carrier.js';
import { AgreementLookup } from './graphql/agreement-lookup.js';
import { CommentResolver, PartyResolver, VersionResolver } from './graphql/agreement-parts.resolvers.js';
import { AgreementsResolver } from './graphql/agreements.resolver.js';
import { NegotiationResolver } from './graphql/negotiation.resolver.js';
import { RegisterResolver } from './graphql/register.resolver.js';
import { SigningResolver } from './graphql/signing.resolver.js';
import { AgreementFiguresReader } from './read/agreement-figures.reader.js';
import { AgreementHandler } from './write/agreement.handler.js';

/** Agreements from draft to their end, and the public register. */
@Module({
  imports: [CqrsModule],
  providers: [
    AgreementHandler,
    AgreementCommands,
    AgreementFiguresReader,
    AgreementLookup,
    AgreementsResolver,
    PartyResolver,
    VersionResolver,
    CommentResolver,
    NegotiationResolver,
    SigningResolver,
    RegisterResolver,
  ],
  exports: [AgreementFiguresReader, AgreementLookup],
})
export class AgreementsModule {}
