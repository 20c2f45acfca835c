import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../address/address.js';
import { pageNames } from './use-page.js';
import styles from './list.module.css';

/** Where a page stands in its list. */
export interface PageInfoLike {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor?: string | null;
  readonly endCursor?: string | null;
}

/** The total, and the way to the pages before and after; each page is an address of its own. */
export const Pager = ({
  pageInfo,
  totalCount,
  shown,
  pageSize = 25,
}: {
  pageInfo: PageInfoLike;
  totalCount: number;
  shown: number;
  pageSize?: number;
}) => {
  const { t } = useTranslation('ui');
  const address = useAddress();
  const page = Math.max(1, Number(address.get('page') ?? 1) || 1);
  const go = (changes: Record<string, string | number | null | undefined>) => {
    address.set(changes, { resets: pageNames, push: true });
    window.scrollTo({ top: 0 });
  };
  const from = (page - 1) * pageSize + 1;
  return (
    <nav className={styles.pager} aria-label={t('pages')}>
      <span role="status">
        {totalCount > pageSize && shown > 0
          ? t('shownOf', { from, to: from + shown - 1, count: totalCount })
          : t('total', { count: totalCount })}
      </span>
      {(pageInfo.hasPreviousPage || pageInfo.hasNextPage) && (
        <span className={`${styles.pagerButtons} gj-no-print`}>
          <Button
            disabled={!pageInfo.hasPreviousPage}
            onClick={() => go(page <= 2 ? {} : { before: pageInfo.startCursor, page: page - 1 })}
          >
            {t('previousPage')}
          </Button>
          <Button disabled={!pageInfo.hasNextPage} onClick={() => go({ after: pageInfo.endCursor, page: page + 1 })}>
            {t('nextPage')}
          </Button>
        </span>
      )}
    </nav>
  );
};
