import { CommandDialog } from '@gongjian/ui/forms';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../client/use-command.js';
import type { PostPartsFragment } from '../../gql/graphql.js';
import { EffectiveOn } from '../../parts/effective-on.js';
import { DayField, LineField } from '../../parts/fields.js';
import type { TimelineEntryOfPage } from '../../parts/object-timeline.js';
import { OpenMatters } from './open-matters.js';
import { CorrectPostCommand, ExtendTermCommand, VacatePostCommand } from './units.commands.js';

interface OfPost {
  readonly post: PostPartsFragment;
  readonly onClose: () => void;
}

/** Records that the holder of a post left. */
export const VacatePostDialog = ({ post, onClose }: OfPost) => {
  const { t } = useTranslation(['directory', 'terms', 'ui']);
  const { run } = useCommand(VacatePostCommand);
  return (
    <CommandDialog<{ reason?: string; effectiveOn?: string }>
      open
      title={t('ui:labelled', { label: t('terms:action.VacatePost'), value: `${post.title} · ${post.holder?.displayName ?? ''}` })}
      okText={t('terms:action.VacatePost')}
      onClose={onClose}
      onSubmit={(values) => run({ postId: post.id, ...values })}
    >
      <OpenMatters postId={post.id} note={t('handover.stays')} />
      <LineField name="reason" label={t('vacateReason')} required={false} />
      <EffectiveOn />
    </CommandDialog>
  );
};

/** Prolongs the term of a post. */
export const ExtendTermDialog = ({ post, onClose }: OfPost) => {
  const { t } = useTranslation(['directory', 'terms', 'ui']);
  const { run } = useCommand(ExtendTermCommand);
  return (
    <CommandDialog<{ until: string; effectiveOn?: string }>
      open
      title={t('ui:labelled', { label: t('terms:action.ExtendTerm'), value: post.title })}
      okText={t('terms:action.ExtendTerm')}
      onClose={onClose}
      onSubmit={(values) => run({ postId: post.id, ...values })}
    >
      <DayField name="until" label={t('newUntil')} min={post.until ?? undefined} />
      <EffectiveOn />
    </CommandDialog>
  );
};

/** Corrects an entry about a post by a further one. */
export const CorrectPostDialog = ({ post, entry, onClose }: OfPost & { entry: TimelineEntryOfPage }) => {
  const { t } = useTranslation(['directory', 'common']);
  const { run } = useCommand(CorrectPostCommand);
  return (
    <CommandDialog<{ reason: string; title?: string; from?: string; until?: string }>
      open
      title={t('correctPost')}
      intro={
        <>
          <p>“{entry.words}”</p>
          <p>{t('common:correctIntro')}</p>
        </>
      }
      onClose={onClose}
      onSubmit={(values) => run({ postId: post.id, corrects: entry.id, ...values })}
    >
      <LineField name="reason" label={t('common:reason')} />
      <LineField name="title" label={t('postTitle')} required={false} extra={t('correctHint')} placeholder={post.title} />
      <DayField name="from" label={t('from')} required={false} />
      <DayField name="until" label={t('until')} required={false} />
    </CommandDialog>
  );
};
