import { PostBook } from '@gongjian/identity';
import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CalendarNode, CalendarResolver } from './graphql/calendar.resolver.js';
import { DirectoryLookup } from './graphql/directory-lookup.js';
import { PostNode, UnitNode } from './graphql/directory.nodes.js';
import { DirectoryImport } from './graphql/directory-import.js';
import { ErasureResolver } from './graphql/erasure.resolver.js';
import { HandoverResolver } from './graphql/handover.resolver.js';
import { ImportResolver } from './graphql/import.resolver.js';
import { PostsResolver } from './graphql/posts.resolver.js';
import { CommandEventResolver, WaitingResolver, WhoCouldResolver } from './graphql/shared.resolvers.js';
import { UnitsResolver } from './graphql/units.resolver.js';
import { PasswordResolver } from './graphql/password.resolver.js';
import { PeopleResolver } from './graphql/people.resolver.js';
import { PersonActions } from './graphql/person-actions.js';
import { DirectoryReader } from './read/directory.reader.js';
import { ErasuresKept } from './read/erasures-kept.js';
import { TracesReader } from './read/traces.reader.js';
import { PersonHandler } from './write/person.handler.js';
import { CalendarHandler } from './write/calendar.handler.js';
import { PostHandler } from './write/post.handler.js';
import { UnitHandler } from './write/unit.handler.js';

/** Units and posts. Global: every context looks up units and people, and identity asks for posts. */
@Global()
@Module({
  imports: [CqrsModule],
  providers: [
    DirectoryReader,
    { provide: PostBook, useExisting: DirectoryReader },
    DirectoryLookup,
    UnitHandler,
    PostHandler,
    PersonHandler,
    ErasuresKept,
    TracesReader,
    CalendarHandler,
    UnitsResolver,
    PostsResolver,
    HandoverResolver,
    PersonActions,
    PasswordResolver,
    PeopleResolver,
    ErasureResolver,
    CalendarResolver,
    CalendarNode,
    DirectoryImport,
    ImportResolver,
    CommandEventResolver,
    WaitingResolver,
    WhoCouldResolver,
    UnitNode,
    PostNode,
  ],
  exports: [DirectoryLookup, DirectoryReader, PostBook],
})
export class DirectoryModule {}
