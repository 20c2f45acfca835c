import type { AgreementEvent } from '@gongjian/agreements/events';
import { type Id, type LocalDate, type Step, give, processManager } from '@gongjian/kernel';
import type { ProjectEvent } from '../events/index.js';

interface Under {
  readonly projectIds: readonly Id[];
  readonly endsOn?: LocalDate;
}

const tell = (agreementId: Id, projectIds: readonly Id[], on: LocalDate): readonly Step[] =>
  projectIds.map((projectId) => give('project', { type: 'RecordAgreementEnd', data: { projectId, agreementId, on } }));

/** When an agreement is terminated, each project under it is told, and its lead unit has to decide. A project that is over takes no notice. */
export const followAgreement = processManager<Extract<AgreementEvent, { type: 'AgreementTerminated' }> | ProjectEvent, Under>({
  name: 'follow-agreement',
  version: 1,
  initialState: { projectIds: [] },
  key: ({ data }) => ('agreementId' in data ? data.agreementId : undefined),
  evolve: {
    ProjectProposed: (under, { projectId }) => ({ ...under, projectIds: [...under.projectIds, projectId] }),
    AgreementTerminated: (under, { on }) => ({ ...under, endsOn: on }),
  },
  on: {
    AgreementTerminated: ({ data }, { projectIds }) => tell(data.agreementId, projectIds, data.on),
    // Proposed between the last signature under the termination and the day on which it takes effect.
    ProjectProposed: ({ data }, { endsOn }) => (endsOn ? tell(data.agreementId, [data.projectId], endsOn) : []),
  },
  timers: {},
});
