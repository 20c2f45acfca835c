import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AgreementProjectsResolver, ProjectAgreementResolver } from './graphql/agreement-projects.resolver.js';
import { MilestoneCommandsResolver } from './graphql/milestone-commands.resolver.js';
import { MilestonesResolver } from './graphql/milestones.resolver.js';
import { ProjectCommandsResolver } from './graphql/project-commands.resolver.js';
import { ProjectLookup } from './graphql/project-lookup.js';
import { ProjectNode } from './graphql/project.node.js';
import { ProjectsResolver } from './graphql/projects.resolver.js';
import { ProjectHandler } from './write/project.handler.js';

/** Projects under agreements. Global: contexts downstream look projects up. */
@Global()
@Module({
  imports: [CqrsModule],
  providers: [
    ProjectHandler,
    ProjectLookup,
    ProjectsResolver,
    MilestonesResolver,
    ProjectCommandsResolver,
    MilestoneCommandsResolver,
    AgreementProjectsResolver,
    ProjectAgreementResolver,
    ProjectNode,
  ],
  exports: [ProjectLookup],
})
export class ProjectsModule {}
