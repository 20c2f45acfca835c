import { AgreementRequest } from '@gongjian/agreements';
import { BrandRequest, CohortRequest } from '@gongjian/brands';
import { PostRequest, UnitRequest } from '@gongjian/directory';
import type { CommandContext } from '@gongjian/event-store';
import type { Id } from '@gongjian/kernel';
import { ProjectRequest } from '@gongjian/projects';

type Make = (command: never, context: CommandContext, fileIds: readonly Id[]) => object;

const make: Readonly<Record<string, Make>> = {
  unitId: (command, context) => new UnitRequest(command, context),
  postId: (command, context) => new PostRequest(command, context),
  agreementId: (command, context) => new AgreementRequest(command, context),
  projectId: (command, context, fileIds) => new ProjectRequest(command, context, fileIds),
  cohortId: (command, context) => new CohortRequest(command, context),
  brandId: (command, context, fileIds) => new BrandRequest(command, context, fileIds),
};

const aggregates: readonly (readonly [commands: RegExp, id: keyof typeof make])[] = [
  [/Unit$/, 'unitId'],
  [/Post$/, 'postId'],
  [/Cohort$/, 'cohortId'],
  [/Brand$|Pilot$|MidTermCheck$/, 'brandId'],
  [/Project$|Milestones?$|Baseline$|Replan$|ForAcceptance$/, 'projectId'],
  [/Agreement$|Version$|Clause$|ForSigning$|Termination$/, 'agreementId'],
];

/** The request by which the command bus serves a command, as a resolver makes it. */
export const requestFor = (
  command: { readonly type: string; readonly data: object },
  context: CommandContext,
  fileIds: readonly Id[],
): object => {
  const aggregate = aggregates.find(([commands]) => commands.test(command.type));
  if (!aggregate) throw new Error(`no aggregate takes ${command.type}`);
  return make[aggregate[1]]!(command as never, context, fileIds);
};
