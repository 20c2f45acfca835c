import { Module } from '@nestjs/common';
import { DashboardResolver } from './graphql/dashboard.resolver.js';
import { InboxResolver } from './graphql/inbox.resolver.js';
import { ProvableEvents } from './graphql/provable-events.js';
import { TimelineResolver } from './graphql/timeline.resolver.js';
import { EntryProofResolver, SigningProofResolver, TransparencyResolver } from './graphql/transparency.resolver.js';
import { AgreementFiguresReader } from './read/agreement-figures.reader.js';
import { InboxReader } from './read/inbox.reader.js';
import { SubjectsReader } from './read/subjects.reader.js';

/** What crosses contexts: inbox, dashboard, timeline. It has events and commands of none. */
@Module({
  providers: [
    AgreementFiguresReader,
    InboxReader,
    SubjectsReader,
    ProvableEvents,
    DashboardResolver,
    InboxResolver,
    TimelineResolver,
    TransparencyResolver,
    EntryProofResolver,
    SigningProofResolver,
  ],
})
export class WorkbenchModule {}
