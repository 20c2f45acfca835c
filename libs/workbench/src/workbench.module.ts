import { Module } from '@nestjs/common';
import { ChangesResolver } from './graphql/changes.resolver.js';
import { CommandEventWordsResolver } from './graphql/command-event.resolver.js';
import { DashboardResolver } from './graphql/dashboard.resolver.js';
import { EventWords } from './graphql/event-words.js';
import { HandoverMattersResolver, OpenMatters, PostMattersResolver } from './graphql/handover.resolvers.js';
import { InboxResolver } from './graphql/inbox.resolver.js';
import { ProvableEvents } from './graphql/provable-events.js';
import { TimelineResolver } from './graphql/timeline.resolver.js';
import { EntryProofResolver, SigningProofResolver, TransparencyResolver } from './graphql/transparency.resolver.js';
import { SearchResolver } from './graphql/search.resolver.js';
import { Unseen, UnseenInboxResolver, unseenResolvers } from './graphql/unseen.resolvers.js';
import { InboxReader } from './read/inbox.reader.js';
import { SearchReader } from './read/search.reader.js';
import { SubjectsReader } from './read/subjects.reader.js';
import { UnseenReader } from './read/unseen.reader.js';
import { SeenStore } from './write/seen.store.js';

/** What crosses contexts: inbox, dashboard, search, timeline, what is new to whom. It has events and commands of none. */
@Module({
  providers: [
    InboxReader,
    SubjectsReader,
    EventWords,
    CommandEventWordsResolver,
    ProvableEvents,
    DashboardResolver,
    OpenMatters,
    PostMattersResolver,
    HandoverMattersResolver,
    InboxResolver,
    TimelineResolver,
    TransparencyResolver,
    EntryProofResolver,
    SigningProofResolver,
    SearchReader,
    UnseenReader,
    SeenStore,
    Unseen,
    ChangesResolver,
    SearchResolver,
    UnseenInboxResolver,
    ...unseenResolvers,
  ],
  exports: [SubjectsReader],
})
export class WorkbenchModule {}
