import { present, refuseIf } from '@gongjian/kernel';
import { type ProjectionOperations, type ProjectionStatus, readModelRefusals } from '@gongjian/read-models';

const goingOn = ({ stopped: _, ...status }: Omit<ProjectionStatus, 'name'>) => status;

/** From each order to how a read model would stand after it; refused where the order would be. */
export const foreseen = {
  retry: ({ name, ...status }) => {
    const { next } = status;
    refuseIf(!status.stopped && !next?.stopped, readModelRefusals.PROJECTION_NOT_STOPPED);
    return { name, ...goingOn(status), ...(next && { next: goingOn(next) }) };
  },
  rebuild: (status) => status,
  rollBack: (status) => ({ ...status, version: present(status.kept, readModelRefusals.PROJECTION_NOT_KEPT), kept: status.version }),
  dropKept: ({ kept, ...status }) => {
    present(kept, readModelRefusals.PROJECTION_NOT_KEPT);
    return status;
  },
} satisfies Partial<Record<keyof ProjectionOperations, (status: ProjectionStatus) => ProjectionStatus>>;

/** An order about a whole read model. */
export type ProjectionOrder = keyof typeof foreseen;
