import { lineageOf, unknownUnits } from '@gongjian/directory/events';
import { type CommandContext, EventStore, type Receipt } from '@gongjian/event-store';
import { Files } from '@gongjian/files';
import type { FileRef, Id } from '@gongjian/kernel';
import { foldAgreementFact, foldProjectFact } from '@gongjian/projects/events';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { BrandCommand, BrandFacts, Registration } from '../domain/brand.commands.js';
import { brand } from '../domain/brand.decider.js';
import type { Brand } from '../domain/brand.state.js';
import { cohort } from '../domain/cohort.decider.js';

/** A command about a brand, with the circumstances in which it is given and the files that belong to it. */
export class BrandRequest extends Command<Receipt<Brand>> {
  constructor(
    readonly command: BrandCommand,
    readonly context: CommandContext,
    readonly fileIds: readonly Id[] = [],
  ) {
    super();
  }
}

const withFiles = (command: BrandCommand, files: FileRef[]): BrandCommand => {
  switch (command.type) {
    case 'RecordMidTermCheck':
      return { ...command, data: { ...command.data, evidence: files } };
    case 'PromoteBrand':
      return { ...command, data: { ...command.data, files } };
    case 'RecogniseBrand':
      return files[0] ? { ...command, data: { ...command.data, document: { ...command.data.document, file: files[0] } } } : command;
    default:
      return command;
  }
};

/** Serves every brand command; the decider tells them apart. */
@CommandHandler(BrandRequest)
export class BrandHandler implements ICommandHandler<BrandRequest> {
  constructor(
    private readonly store: EventStore,
    private readonly files: Files,
  ) {}

  async execute({ command, context, fileIds }: BrandRequest): Promise<Receipt<Brand>> {
    const { brandId } = command.data;
    const whole = withFiles(command, await this.files.refs(brandId, fileIds, context.actor));
    return this.store.handle(brand, `brand-${brandId}`, whole, context, () => this.facts(command));
  }

  private async facts(command: BrandCommand): Promise<BrandFacts> {
    if (command.type === 'RegisterBrand') return this.registrationFacts(command.data);
    if (command.type !== 'InitiateBrand') return {};
    const { state } = await this.store.load(cohort, `cohort-${command.data.cohortId}`);
    return { cohort: state };
  }

  private async registrationFacts({ ownerUnitId, partnerUnitIds, agreementId, projectId }: Registration): Promise<BrandFacts> {
    const [ownerLineage, unknownUnitIds, agreement, project] = await Promise.all([
      lineageOf(this.store, ownerUnitId),
      unknownUnits(this.store, partnerUnitIds),
      agreementId === undefined ? undefined : this.store.fact(`agreement-${agreementId}`, foldAgreementFact),
      projectId === undefined ? undefined : this.store.fact(`project-${projectId}`, foldProjectFact),
    ]);
    return { ownerLineage, unknownUnitIds, agreement, project };
  }
}
