import type { CommandContext, EventStore } from '@gongjian/event-store';
import type { People, PostBook } from '@gongjian/identity';
import type { Command } from '@gongjian/kernel';
import type { PostCommand } from '../domain/post.state.js';
import { PostHandler, PostRequest } from './post.handler.js';

/** Gives the orders of processes to the handlers that serve a person's commands. */
export const directoryOrders = ({ store, people, book }: { store: EventStore; people: People; book: PostBook }) => {
  const posts = new PostHandler(store, people, book);
  return { post: (command: Command, context: CommandContext) => posts.execute(new PostRequest(command as PostCommand, context)) };
};
