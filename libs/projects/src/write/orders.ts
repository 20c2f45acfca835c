import type { CommandContext, EventStore } from '@gongjian/event-store';
import type { Files } from '@gongjian/files';
import type { Command } from '@gongjian/kernel';
import type { ProjectCommand } from '../domain/project.commands.js';
import { ProjectHandler, ProjectRequest } from './project.handler.js';

/** Gives the orders of processes to the handler that serves a person's commands. */
export const projectsOrders = ({ store, files }: { store: EventStore; files: Files }) => {
  const projects = new ProjectHandler(store, files);
  return {
    project: (command: Command, context: CommandContext) => projects.execute(new ProjectRequest(command as ProjectCommand, context)),
  };
};
