import type { CommandContext, EventStore } from '@gongjian/event-store';
import type { Files } from '@gongjian/files';
import type { Command } from '@gongjian/kernel';
import type { AgreementCommand } from '../domain/agreement.commands.js';
import { AgreementHandler, AgreementRequest } from './agreement.handler.js';

/** Gives the orders of processes to the handler that serves a person's commands. */
export const agreementsOrders = ({ store, files }: { store: EventStore; files: Files }) => {
  const agreements = new AgreementHandler(store, files);
  return {
    agreement: (command: Command, context: CommandContext) =>
      agreements.execute(new AgreementRequest(command as AgreementCommand, context)),
  };
};
