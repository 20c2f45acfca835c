import { Status } from '@gongjian/ui';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ProjectionsQuery } from '../../gql/graphql.js';
import { useModelName } from './model-name.js';
import { StopNote } from './stop-note.js';
import type { Order } from './use-orders.js';
import styles from './platform.module.css';

/** One read model: how far it is, what stopped it, and what may be ordered. */
export const ProjectionItem = ({
  projection,
  onOrder,
  onSkip,
}: {
  projection: ProjectionsQuery['platform']['projections'][number];
  onOrder: (order: Order, name: string) => void;
  onSkip: (name: string, eventId: string) => void;
}) => {
  const { t } = useTranslation('platform');
  const nameOf = useModelName();
  const { name, version, lagEvents, stop, next, keptVersion } = projection;
  const stopped = stop ?? next?.stop;
  const tone = stop ? 'late' : lagEvents > 0 ? 'soon' : 'good';
  const order = (which: Order, confirm: string) => (
    <Popconfirm title={confirm} onConfirm={() => onOrder(which, name)}>
      <Button size="small">{t(which)}</Button>
    </Popconfirm>
  );
  return (
    <li className={styles.item}>
      <div className={styles.what}>
        <h3>
          {nameOf(name)} <small>{t('version', { version })}</small>
        </h3>
        <p className={styles.facts}>
          <Status tone={tone}>{stop ? t('stopped') : lagEvents > 0 ? t('behind', { count: lagEvents }) : t('upToDate')}</Status>
          {next && <Status tone={next.stop ? 'late' : 'info'}>{t(next.stop ? 'nextStopped' : 'next', { version: next.version })}</Status>}
          {keptVersion != null && <Status>{t('kept', { version: keptVersion })}</Status>}
        </p>
        {stopped && <StopNote stop={stopped} />}
      </div>
      <div className={styles.orders}>
        {stopped && (
          <>
            <Button size="small" type="primary" onClick={() => onOrder('retry', name)}>
              {t('retry')}
            </Button>
            <Button size="small" onClick={() => onSkip(name, stopped.eventId)}>
              {t('skip')}
            </Button>
          </>
        )}
        {keptVersion != null && order('rollBack', t('rollBackConfirm', { version: keptVersion }))}
        {keptVersion != null && order('drop', t('dropConfirm', { version: keptVersion }))}
        {!next && order('rebuild', t('rebuildConfirm'))}
      </div>
    </li>
  );
};
