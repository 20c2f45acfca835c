import { DayText, KeepLink, LinkButton, PageHead, Panel, RefusalAlert, Unbroken, useDates, useGo } from '@gongjian/ui';
import { Alert, Tabs, message } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AgreementPartsFragment } from '../../gql/graphql.js';
import { useViewer } from '../../session/session.js';
import { useBarred } from '../../parts/action-page.js';
import { usePast } from '../../time/use-as-of.js';
import { AgreementDocument, VersionFoot } from './content/agreement-document.js';
import { Comparison } from './content/comparison.js';
import { textOfVersion } from './content/document.types.js';
import { Meaning } from './signing/meaning.js';
import { SignForm } from './signing/sign-form.js';
import styles from './signing/signing.module.css';
import { WithAgreement } from './with-agreement.js';

type Version = NonNullable<AgreementPartsFragment['current']>;

/** The text to be signed, what changed in it, and its exact bytes. */
const Text = ({ agreement, version }: { agreement: AgreementPartsFragment; version: Version }) => {
  const { t } = useTranslation('agreements');
  const before = version.basedOn;
  return (
    <Tabs
      items={[
        {
          key: 'document',
          label: t('sign.documentTitle'),
          children: (
            <AgreementDocument text={textOfVersion(agreement, version)}>
              <VersionFoot {...version} />
            </AgreementDocument>
          ),
        },
        {
          key: 'changes',
          label: t('sign.changes'),
          children: before ? (
            <Comparison id={agreement.id} from={before} to={version.version} view="sideBySide" onlyChanges />
          ) : (
            <p>{t('sign.noPrevious')}</p>
          ),
        },
        {
          key: 'bytes',
          label: t('sign.bytes'),
          children: (
            <>
              <p>{t('sign.bytesHelp')}</p>
              <pre className={styles.bytes} tabIndex={0} role="region" aria-label={t('sign.bytes')}>
                {agreement.canonicalDocument}
              </pre>
            </>
          ),
        },
      ]}
    />
  );
};

/** Says to who comes back when the own unit signed, and when all had. */
const Signed = ({ agreement, at }: { agreement: AgreementPartsFragment; at: string }) => {
  const { t } = useTranslation('agreements');
  const { moment } = useDates();
  return (
    <Alert
      type="info"
      showIcon
      style={{ marginBottom: 16 }}
      title={<Unbroken>{t('sign.ownSigned', { at: moment(at) })}</Unbroken>}
      description={
        <>
          <p>
            <Unbroken>
              {agreement.concludedAt ? t('sign.allSigned', { at: moment(agreement.concludedAt) }) : t('sign.othersToSign')}
            </Unbroken>
          </p>
          <KeepLink to={`/agreements/${agreement.id}`}>{t('sign.back')}</KeepLink>
        </>
      }
    />
  );
};

const Sign = ({ agreement }: { agreement: AgreementPartsFragment }) => {
  const { t } = useTranslation(['agreements', 'terms']);
  const go = useGo();
  const unit = useViewer().actingPost?.unit;
  const version = agreement.current;
  const barred = useBarred(agreement.availableActions.find(({ name }) => name === 'SignAgreement'));
  const isShownNow = !usePast();
  const signed = isShownNow && (agreement.phase === 'SIGNING' || agreement.concludedAt);
  const signedAt = signed ? agreement.parties.find((party) => party.unit && party.unit.id === unit?.id)?.signedAt : undefined;
  const mayDecline = agreement.availableActions.some(({ name, allowed }) => name === 'DeclineAgreement' && allowed);
  if (!version) return null;
  return (
    <>
      <PageHead
        title={t('sign.title')}
        note={
          <>
            <KeepLink to={`/agreements/${agreement.id}`} className={styles.link}>
              {agreement.title}
            </KeepLink>
            {agreement.signBy && (
              <>
                {' '}
                · {t('facts.signBy')} <DayText value={agreement.signBy} />
              </>
            )}
          </>
        }
      />
      {barred && signedAt ? <Signed agreement={agreement} at={signedAt} /> : <RefusalAlert refusal={barred} focus={false} />}
      <div className={styles.page}>
        <div className={styles.main}>
          <Text agreement={agreement} version={version} />
        </div>
        <div className={styles.side}>
          {!barred && <Meaning agreement={agreement} />}
          <Panel title={t('facts.contentHash')}>
            <code className={styles.hash}>{version.contentHash}</code>
          </Panel>
          {!barred && (
            <Panel title={t('terms:action.SignAgreement')}>
              <SignForm
                agreementId={agreement.id}
                contentHash={version.contentHash}
                revision={agreement.revision}
                unitName={unit?.name ?? ''}
                onSigned={() => {
                  void message.success(t('sign.done'));
                  go(`/agreements/${agreement.id}`);
                }}
              />
              {mayDecline && (
                <p className={styles.decline}>
                  <LinkButton to={`/agreements/${agreement.id}?do=DeclineAgreement`}>{t('sign.decline')}</LinkButton>
                </p>
              )}
            </Panel>
          )}
        </div>
      </div>
    </>
  );
};

/** Reading and signing in one place: the sheet, its hash, what the signature means, the password. */
export const SignAgreementPage = () => <WithAgreement>{(agreement) => <Sign agreement={agreement} />}</WithAgreement>;
