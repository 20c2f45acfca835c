import { DayText, Facts, FileList, MomentText, Panel, Unbroken } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import type { AgreementPartsFragment } from '../../../gql/graphql.js';
import { UnitLink } from '../../../parts/unit-link.js';
import { WaitingPanel } from '../../../parts/waiting-panel.js';
import styles from '../agreements.module.css';
import { PartiesPanel } from './parties-panel.js';
import { SigningProofPanel } from './signing-proof-panel.js';
import { TurnsTaken } from './turns-taken.js';

const FactsPanel = ({ agreement }: { agreement: AgreementPartsFragment }) => {
  const { t } = useTranslation(['agreements', 'terms', 'ui']);
  const until = agreement.effectiveTo ? <DayText value={agreement.effectiveTo} /> : t('facts.openEnd');
  return (
    <Panel title={t('facts.title')}>
      <Facts
        items={[
          { label: t('facts.kind'), value: t(`terms:agreementKind.${agreement.kind}`) },
          { label: t('facts.documentNumber'), value: agreement.documentNumber && <Unbroken>{agreement.documentNumber}</Unbroken> },
          { label: t('facts.areas'), value: agreement.areas.map((area) => t(`terms:area.${area}`)).join(t('ui:listComma')) },
          { label: t('facts.draftedBy'), value: <UnitLink unit={agreement.draftedBy} /> },
          {
            label: t('facts.term'),
            value: agreement.effectiveFrom && (
              <>
                <DayText value={agreement.effectiveFrom} /> – {until}
              </>
            ),
          },
          { label: t('facts.signBy'), value: <DayText value={agreement.signBy} /> },
          { label: t('facts.concludedAt'), value: <MomentText value={agreement.concludedAt} /> },
          {
            label: t('facts.contentHash'),
            wide: true,
            value: agreement.contentHash && (
              <>
                <code className={styles.hash}>{agreement.contentHash}</code>
                <div className={styles.sub}>{t('facts.contentHashHelp')}</div>
              </>
            ),
          },
        ]}
      />
    </Panel>
  );
};

const PaperPanel = ({ paper }: { paper: NonNullable<AgreementPartsFragment['paper']> }) => {
  const { t } = useTranslation('agreements');
  return (
    <Panel title={t('paper.title')}>
      <Facts
        items={[
          { label: t('paper.signedOn'), value: <DayText value={paper.signedOn} /> },
          { label: t('paper.scan'), value: <FileList files={[paper.scan]} /> },
        ]}
      />
    </Panel>
  );
};

/** What the agreement is, how its parties stand to it, and whom it waits for. */
export const OverviewTab = ({ agreement, onNudge }: { agreement: AgreementPartsFragment; onNudge: (() => void) | undefined }) => (
  <div className={styles.columns}>
    <div className={styles.stack}>
      <PartiesPanel agreement={agreement} />
      {agreement.paper && <PaperPanel paper={agreement.paper} />}
      <TurnsTaken agreement={agreement} />
    </div>
    <div className={styles.stack}>
      <WaitingPanel waiting={agreement.waiting} onNudge={onNudge} />
      <FactsPanel agreement={agreement} />
      {(agreement.paper || agreement.parties.some(({ signedAt }) => signedAt)) && <SigningProofPanel agreementId={agreement.id} />}
    </div>
  </div>
);
