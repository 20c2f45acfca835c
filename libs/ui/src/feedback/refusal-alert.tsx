import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Unbroken } from '../text/unbroken.js';
import { Happenings } from './happenings.js';
import type { RefusalLike, WhoCould } from './refusal.types.js';
import styles from './feedback.module.css';

/** Who could do it instead: the right and the units. */
export const WhoText = ({ who }: { who: WhoCould }) => {
  const { t } = useTranslation('ui');
  const units = (who.units ?? []).map(({ name }) => name).join(t('listComma'));
  return <>{t('whoCould', { right: t(`right.${who.right as 'READ'}`), units: units || t('ownUnit') })}</>;
};

/** A refusal with its code, what to do and who could; it takes the focus so that it is not overlooked. */
export const RefusalAlert = ({
  refusal,
  focus = true,
  onTakeNote,
}: {
  refusal: RefusalLike | undefined | null;
  focus?: boolean;
  /** Goes on from what happened meanwhile, up to that revision. */
  onTakeNote?: ((revision: number) => void) | undefined;
}) => {
  const { t } = useTranslation('ui');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal && focus) box.current?.focus();
  }, [refusal, focus]);
  if (!refusal) return null;
  const last = refusal.changes?.at(-1);
  return (
    <div ref={box} tabIndex={-1} className={styles.refusal} role="alert">
      <p className={styles.refusalTitle}>
        <Unbroken>{refusal.message}</Unbroken>
      </p>
      {refusal.whatToDo && (
        <p>
          <Unbroken>{refusal.whatToDo}</Unbroken>
        </p>
      )}
      {refusal.who && (
        <p>
          <WhoText who={refusal.who} />
        </p>
      )}
      {refusal.changes && last && (
        <>
          <p className={styles.changesTitle}>{t('changesSince')}</p>
          <Happenings events={refusal.changes} dated />
          <button type="button" className={styles.retry} onClick={() => (onTakeNote ? onTakeNote(last.revision) : location.reload())}>
            {onTakeNote ? t('takeNote') : t('reload')}
          </button>
        </>
      )}
      <code className={styles.code}>{refusal.code}</code>
    </div>
  );
};

/** What a page shows in place of what it could not read. */
export const ErrorBox = ({
  refusal,
  page = false,
  onRetry,
  children,
}: {
  refusal: RefusalLike;
  /** Whether it stands for the whole page, and so bears its heading. */
  page?: boolean;
  onRetry?: () => void;
  children?: ReactNode;
}) => {
  const { t } = useTranslation('ui');
  const Heading = page ? 'h1' : 'h2';
  return (
    <section className={styles.error} role="alert">
      <Heading>{refusal.message}</Heading>
      <p>{refusal.whatToDo}</p>
      <code className={styles.code}>{refusal.code}</code>
      <div className={styles.errorActions}>
        {onRetry && (
          <button type="button" className={styles.retry} onClick={onRetry}>
            {t('retry')}
          </button>
        )}
        {children}
      </div>
    </section>
  );
};
