import { Status, type Tone } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import type { Light, MilestoneState, MilestoneTiming, ProjectPhase } from '../../gql/graphql.js';

const stateTones: Record<MilestoneState, Tone> = {
  PLANNED: 'neutral',
  STARTED: 'info',
  SUBMITTED: 'info',
  ACCEPTED: 'good',
  RETURNED: 'soon',
};

const timingTones: Record<MilestoneTiming, Tone> = { ON_TIME: 'neutral', SOON_LATE: 'soon', LATE: 'late', DONE: 'good', DONE_LATE: 'soon' };

const phaseTones: Record<ProjectPhase, Tone> = {
  PROPOSED: 'identity',
  RETURNED: 'soon',
  APPROVED: 'info',
  RUNNING: 'info',
  UNDER_ACCEPTANCE: 'identity',
  ACCEPTED: 'good',
  CLOSED: 'neutral',
  CANCELLED: 'neutral',
};

const lightTones: Record<Light, Tone> = { GREEN: 'good', AMBER: 'soon', RED: 'late', GREY: 'neutral' };

/** State and timing of a milestone in words; what is on time says nothing. */
export const MilestoneTags = ({
  milestone,
  stateToo = true,
}: {
  milestone: { state: MilestoneState; timing: MilestoneTiming };
  stateToo?: boolean;
}) => {
  const { t } = useTranslation('terms');
  const tells = milestone.timing === 'SOON_LATE' || milestone.timing === 'LATE' || milestone.timing === 'DONE_LATE';
  return (
    <>
      {stateToo && <Status tone={stateTones[milestone.state]}>{t(`milestoneState.${milestone.state}`)}</Status>}
      {tells && <Status tone={timingTones[milestone.timing]}>{t(`timing.${milestone.timing}`)}</Status>}
    </>
  );
};

/** Where a project stands in its life. */
export const ProjectStatus = ({ phase }: { phase: ProjectPhase }) => {
  const { t } = useTranslation('terms');
  return <Status tone={phaseTones[phase]}>{t(`projectPhase.${phase}`)}</Status>;
};

/** How a running project goes. */
export const ProjectLight = ({ light }: { light: Light }) => {
  const { t } = useTranslation('terms');
  return <Status tone={lightTones[light]}>{t(`light.${light}`)}</Status>;
};
