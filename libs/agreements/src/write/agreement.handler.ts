import { type CommandContext, EventStore, type Receipt } from '@gongjian/event-store';
import { Files } from '@gongjian/files';
import type { Id } from '@gongjian/kernel';
import { contentHash } from '@gongjian/signing';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { AgreementCommand, AgreementFacts, Rewording } from '../domain/agreement.commands.js';
import { agreement } from '../domain/agreement.decider.js';
import { type Agreement, contentOf } from '../domain/agreement.state.js';
import { type ContentWish, withNames } from '../domain/rules/content.js';
import { unitNames } from './unit-names.js';

/** A command about an agreement, with the circumstances in which it is given. */
export class AgreementRequest extends Command<Receipt<Agreement>> {
  constructor(
    readonly command: AgreementCommand,
    readonly context: CommandContext,
  ) {
    super();
  }
}

const streamOf = (agreementId: Id): string => `agreement-${agreementId}`;

/** Serves every agreement command; the decider tells them apart. */
@CommandHandler(AgreementRequest)
export class AgreementHandler implements ICommandHandler<AgreementRequest> {
  constructor(
    private readonly store: EventStore,
    private readonly files: Files,
  ) {}

  execute({ command, context }: AgreementRequest): Promise<Receipt<Agreement>> {
    return this.store.handle(agreement, streamOf(command.data.agreementId), command, context, () => this.facts(command, context));
  }

  /** Gathered anew for each decision, so that it stands on the state that the append will find. */
  private async facts(command: AgreementCommand, { actor }: CommandContext): Promise<AgreementFacts> {
    switch (command.type) {
      case 'DraftAgreement':
      case 'ReviseDraft':
        return this.content(command.data.content);
      case 'EnterPaperAgreement': {
        const { agreementId, content, scanFileId } = command.data;
        const [scan] = await this.files.refs(agreementId, [scanFileId], actor, 'scanFileId');
        return { ...(await this.content(content)), scan };
      }
      case 'ProposeVersion':
        return this.reworded(command.data);
      case 'CorrectAgreement':
        return command.data.content || command.data.change ? this.reworded(command.data) : {};
      default:
        return {};
    }
  }

  private async reworded({ agreementId, content, change }: Rewording & { agreementId: Id }): Promise<AgreementFacts> {
    const { state } = await this.store.load(agreement, streamOf(agreementId));
    return this.content(content ?? { ...contentOf(state), ...change });
  }

  private async content(wish: ContentWish): Promise<AgreementFacts> {
    const unitIds = wish.parties.map(({ unitId }) => unitId);
    const names = await unitNames(this.store, unitIds);
    const content = withNames(wish, (unitId) => names.get(unitId) ?? '');
    return { content, contentHash: contentHash(content), unknownUnits: unitIds.filter((unitId) => !names.has(unitId)) };
  }
}
