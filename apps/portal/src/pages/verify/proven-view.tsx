import type { Proven, Signatory } from '@gongjian/proof';
import { DayText, Facts, MomentText, Panel, Status, dayText } from '@gongjian/ui';
import { useTranslation } from 'react-i18next';
import { AgreementDocument } from '../agreements/content/agreement-document.js';
import { type SignedDocument, signedDocument } from './signed-document.js';
import styles from './verify.module.css';

type Entry = Proven['entries'][number];

const said = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What an event holds, its days as people write them. */
const withDays = (data: Readonly<Record<string, unknown>>, language: string) =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, /^\d{4}-\d{2}-\d{2}$/.test(said(value)) ? dayText(said(value), language) : value]),
  );

const EventView = ({ entry, size, document }: { entry: Entry; size: number; document: SignedDocument | undefined }) => {
  const { t, i18n } = useTranslation(['verify', 'events']);
  const { event, index, text } = entry;
  const { metadata, data, type } = event;
  const named = document?.parties.find(({ unitId }) => unitId === data['unitId']);
  const party = named ?? document?.parties.find(({ unitId }) => unitId === metadata['unitId']);
  const words = i18n.exists(`events:${type}`) ? t(`events:${type as 'AgreementConcluded'}`, withDays(data, i18n.language)) : type;
  return (
    <li className={styles.event}>
      <h3>
        {named?.name} {words}
      </h3>
      <Facts
        items={[
          { label: t('recordedAt'), value: said(metadata['recordedAt']) && <MomentText value={said(metadata['recordedAt'])} /> },
          { label: t('effectiveOn'), value: said(metadata['effectiveOn']) && <DayText value={said(metadata['effectiveOn'])} /> },
          { label: t('by'), value: party?.name ?? <code>{said(metadata['unitId'])}</code> },
          { label: t('place'), value: t('placeOf', { place: index + 1, size }) },
        ]}
      />
      <details>
        <summary>{t('original')}</summary>
        <pre>{JSON.stringify(JSON.parse(text), null, 2)}</pre>
      </details>
    </li>
  );
};

const SignatureView = ({ signatory, published }: { signatory: Signatory; published: readonly string[] | undefined }) => {
  const { t } = useTranslation('verify');
  const { key, time, trusted } = signatory;
  const isPublished = key.signer === 'log' ? published?.includes(key.text) : undefined;
  const trust = trusted ? 'named' : isPublished ? 'published' : isPublished === false ? 'unpublished' : 'unknown';
  return (
    <li className={styles.event}>
      <h3>
        {t(key.signer)} <span className={styles.name}>{key.name}</span>
      </h3>
      <Status tone={trusted || isPublished ? 'good' : 'soon'}>{t(`trust.${trust}`)}</Status>
      <Facts
        items={[
          { label: t('keyId'), value: <code>{key.id}</code> },
          ...(time === undefined ? [] : [{ label: t('seenAt'), value: <MomentText value={new Date(time * 1000).toISOString()} /> }]),
          { label: t('publicKey'), wide: true, value: <code className={styles.hash}>{key.text}</code> },
        ]}
      />
    </li>
  );
};

const DocumentPanel = ({ document, face }: { document: NonNullable<Proven['document']>; face: SignedDocument | undefined }) => {
  const { t } = useTranslation('verify');
  return (
    <Panel title={t('document')}>
      {face && <AgreementDocument text={face} />}
      <Facts items={[{ label: t('documentHash'), wide: true, value: <code className={styles.hash}>{document.sha256}</code> }]} />
      <p className={styles.hint}>{t('documentNote')}</p>
      <details>
        <summary>{t('original')}</summary>
        <pre>{JSON.stringify(JSON.parse(document.text), null, 2)}</pre>
      </details>
    </Panel>
  );
};

const limits = ['truth', 'time', 'later', 'identity'] as const;

/** What a sound file proves, and what it does not. */
export const ProvenView = ({ proven, published }: { proven: Proven; published: readonly string[] | undefined }) => {
  const { t } = useTranslation('verify');
  const { document, entries, signatures, size, root, origin } = proven;
  const face = document && signedDocument(document.text);
  return (
    <>
      <Panel title={t('proven')}>
        <ul className={styles.events}>
          {entries.map((entry) => (
            <EventView key={entry.index} entry={entry} size={size} document={face} />
          ))}
        </ul>
      </Panel>
      {document && <DocumentPanel document={document} face={face} />}
      <Panel title={t('signatures')}>
        <ul className={styles.events}>
          {signatures.map((signatory) => (
            <SignatureView key={signatory.key.text} signatory={signatory} published={published} />
          ))}
        </ul>
        <Facts
          items={[
            { label: t('origin'), wide: true, value: <code className={styles.hash}>{origin}</code> },
            { label: t('root'), wide: true, value: <code className={styles.hash}>{root}</code> },
          ]}
        />
      </Panel>
      <Panel title={t('notProven')}>
        <ul className={styles.limits}>
          {limits.map((limit) => (
            <li key={limit}>{t(`notProvenList.${limit}`)}</li>
          ))}
        </ul>
      </Panel>
    </>
  );
};
