import { Panel, Unbroken, useDates } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import type { AgreementPartsFragment } from '../../../gql/graphql.js';
import { useViewer } from '../../../session/session.js';
import styles from './signing.module.css';

/** What follows from the signature, for this person in this post at this point. */
export const Meaning = ({ agreement }: { agreement: AgreementPartsFragment }) => {
  const { t } = useTranslation('agreements');
  const dates = useDates();
  const post = useViewer().actingPost;
  const others = agreement.parties.filter((party) => !party.signedAt && party.unit?.id !== post?.unit.id).length;
  const last = t('sign.meaning3', { from: agreement.effectiveFrom ? dates.day(agreement.effectiveFrom) : '' });
  return (
    <Panel title={t('sign.meaningTitle')}>
      <ol className={styles.meaning}>
        <li>{t('sign.meaning1', { post: post?.title ?? '', unit: post?.unit.name ?? '', version: agreement.current?.version ?? 0 })}</li>
        <li>{t('sign.meaning2')}</li>
        <li>
          <Unbroken>{others === 0 ? last : t('sign.meaning3more', { count: others })}</Unbroken>
        </li>
        <li>{t('sign.meaning4')}</li>
      </ol>
    </Panel>
  );
};
