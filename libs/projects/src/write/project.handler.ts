import { lineageOf, unknownUnits } from '@gongjian/directory/events';
import { type CommandContext, EventStore, type Receipt } from '@gongjian/event-store';
import type { Id } from '@gongjian/kernel';
import { Files } from '@gongjian/files';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ProjectCommand, ProjectFacts } from '../domain/project.commands.js';
import { project } from '../domain/project.decider.js';
import type { Project } from '../domain/project.state.js';
import { foldAgreementFact } from '../events/index.js';

/** A command about a project, with the circumstances in which it is given and the files that are its evidence. */
export class ProjectRequest extends Command<Receipt<Project>> {
  constructor(
    readonly command: ProjectCommand,
    readonly context: CommandContext,
    readonly fileIds: readonly Id[] = [],
  ) {
    super();
  }
}

/** Serves every project command; the decider tells them apart. */
@CommandHandler(ProjectRequest)
export class ProjectHandler implements ICommandHandler<ProjectRequest> {
  constructor(
    private readonly store: EventStore,
    private readonly files: Files,
  ) {}

  async execute({ command, context, fileIds }: ProjectRequest): Promise<Receipt<Project>> {
    const { projectId } = command.data;
    const evidence = await this.files.refs(projectId, fileIds, context.actor);
    const whole = evidence.length ? ({ ...command, data: { ...command.data, evidence } } as ProjectCommand) : command;
    return this.store.handle(project, `project-${projectId}`, whole, context, () => this.facts(command));
  }

  private async facts(command: ProjectCommand): Promise<ProjectFacts> {
    if (command.type !== 'ProposeProject' && command.type !== 'ResubmitProject') return { leadLineage: [], unknownUnitIds: [] };
    const unknownUnitIds = await unknownUnits(this.store, command.data.cooperatingUnitIds);
    if (command.type === 'ResubmitProject') return { leadLineage: [], unknownUnitIds };
    const { agreementId, leadUnitId } = command.data;
    const [agreement, leadLineage] = await Promise.all([
      this.store.fact(`agreement-${agreementId}`, foldAgreementFact),
      lineageOf(this.store, leadUnitId),
    ]);
    return { agreement, leadLineage, unknownUnitIds };
  }
}
