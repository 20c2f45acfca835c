import { Readable } from 'node:stream';
import { type PostKind, postRights } from '@gongjian/directory/events';
import type { CommandContext, Receipt } from '@gongjian/event-store';
import type { Files } from '@gongjian/files';
import type { Actor, Id, Instant } from '@gongjian/kernel';
import type { CommandBus } from '@nestjs/cqrs';
import { tellAgreements } from './agreements.story.js';
import { tellBrands } from './brands.story.js';
import { personId, postId, tellDirectory, unitId } from './directory.story.js';
import { tellProjects } from './projects.story.js';
import { requestFor } from './requests.js';
import { type Act, Story } from './story.js';
import { demoId, demoUnits } from './units.js';

const unitsBelow = (key: string): readonly string[] => [
  key,
  ...demoUnits.filter(([, , , parent]) => parent === key).flatMap(([child]) => unitsBelow(child)),
];

const actorOf = (unit: string, post: PostKind): Actor => ({
  personId: personId(unit, post),
  unitId: unitId(unit),
  postId: postId(unit, post),
  rights: postRights[post],
  unitIds: unitsBelow(unit).map(unitId),
  operatingUnitId: unitId(unit),
});

/** Everything that happened in the demo up to the day of loading, in the order in which it happened. */
export const demoActs = (today: string): readonly Act[] => {
  const story = new Story(today);
  for (const tell of [tellDirectory, tellAgreements, tellProjects, tellBrands]) tell(story);
  return story.inOrder();
};

/** What the acts are given to. */
export interface Stage {
  readonly commands: Pick<CommandBus, 'execute'>;
  readonly files: Files;
}

/**
 * Gives the acts one after the other, each by the clock of its moment and under an id derived from it, so that what a
 * load that was cut off had done already is answered and not done again.
 */
export const perform = async ({ commands, files }: Stage, acts: readonly Act[], progressed: (done: number) => void): Promise<void> => {
  const states = new Map<Id, unknown>();
  for (const [index, act] of acts.entries()) {
    const actor = actorOf(act.unit, act.post);
    for (const { fileId, name, text } of act.files)
      await files.put(act.subject, { fileId, name, content: Readable.from([Buffer.from(text)]) }, actor);
    const clock = (): Instant => act.at;
    const context: CommandContext = { actor, commandId: demoId('command', act.key), clock };
    const command = { type: act.type, data: act.data(states.get(act.subject) as never) };
    const request = requestFor(
      command,
      context,
      act.files.map(({ fileId }) => fileId),
    );
    const receipt = await commands.execute<never, Receipt>(request as never).catch((error: unknown) => {
      throw new Error(`${act.at} ${act.unit}/${act.post} ${act.type} ${JSON.stringify(command.data)}`, { cause: error });
    });
    states.set(act.subject, receipt.state);
    progressed(index + 1);
  }
};
