import { useGo } from '@gongjian/ui';
import { CommandDialog } from '@gongjian/ui/forms';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../client/use-command.js';
import type { PostKind, UnitKind } from '../../gql/graphql.js';
import { EffectiveOn } from '../../parts/effective-on.js';
import { ChoiceField, LineField } from '../../parts/fields.js';
import { useOptions } from '../../parts/options.js';
import type { TimelineEntryOfPage } from '../../parts/object-timeline.js';
import { UnitPicker } from '../../parts/unit-picker.js';
import { useViewer } from '../../session/session.js';
import { CorrectUnitCommand, EstablishPostCommand, MoveUnitCommand, RegisterUnitCommand, RenameUnitCommand } from './units.commands.js';

interface UnitOfDialog {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parent?: { readonly id: string; readonly name: string } | null;
}

/** Registers a unit, below another one or on its own. */
export const RegisterUnitDialog = ({ above, onClose }: { above?: UnitOfDialog; onClose: () => void }) => {
  const { t } = useTranslation('directory');
  const { operates, actingPost } = useViewer();
  // On its own it is registered by who operates the platform alone.
  const parent = above ?? (operates ? undefined : actingPost?.unit);
  const { run } = useCommand(RegisterUnitCommand);
  const go = useGo();
  const kinds = useOptions('unitKind');
  return (
    <CommandDialog<{ name: string; kind: UnitKind; parentId?: string; effectiveOn?: string }>
      open
      title={above ? t('registerBelow') : t('register')}
      intro={parent ? undefined : t('registerHint')}
      initialValues={parent ? { parentId: parent.id } : {}}
      onClose={onClose}
      onSubmit={async (values) => {
        const { payload, refusal } = await run(values);
        if (!refusal && payload?.unit) go(`/units/${payload.unit.id}`);
        return { refusal };
      }}
    >
      <LineField name="name" label={t('name')} />
      <ChoiceField name="kind" label={t('kind')} options={kinds} />
      <Form.Item name="parentId" label={t('parent')} extra={operates && t('parentHint')}>
        <UnitPicker known={parent ? [parent] : []} />
      </Form.Item>
      <EffectiveOn />
    </CommandDialog>
  );
};

/** Renames a unit; its old name stays where it was used. */
export const RenameUnitDialog = ({ unit, onClose }: { unit: UnitOfDialog; onClose: () => void }) => {
  const { t } = useTranslation(['directory', 'terms']);
  const { run } = useCommand(RenameUnitCommand);
  return (
    <CommandDialog<{ name: string; effectiveOn?: string }>
      open
      title={t('terms:action.RenameUnit')}
      intro={t('renameHint')}
      initialValues={{ name: unit.name }}
      onClose={onClose}
      onSubmit={(values) => run({ unitId: unit.id, ...values })}
    >
      <LineField name="name" label={t('newName')} />
      <EffectiveOn />
    </CommandDialog>
  );
};

/** Moves a unit below another one. */
export const MoveUnitDialog = ({ unit, onClose }: { unit: UnitOfDialog; onClose: () => void }) => {
  const { t } = useTranslation(['directory', 'terms']);
  const { run } = useCommand(MoveUnitCommand);
  return (
    <CommandDialog<{ parentId?: string; effectiveOn?: string }>
      open
      title={t('terms:action.MoveUnit')}
      initialValues={unit.parent ? { parentId: unit.parent.id } : {}}
      onClose={onClose}
      onSubmit={(values) => run({ unitId: unit.id, ...values })}
    >
      <Form.Item name="parentId" label={t('newParent')} extra={t('newParentHint')}>
        <UnitPicker known={unit.parent ? [unit.parent] : []} exclude={[unit.id]} />
      </Form.Item>
      <EffectiveOn />
    </CommandDialog>
  );
};

/** Corrects an entry about a unit by a further one. */
export const CorrectUnitDialog = ({ unit, entry, onClose }: { unit: UnitOfDialog; entry: TimelineEntryOfPage; onClose: () => void }) => {
  const { t } = useTranslation(['directory', 'common']);
  const { run } = useCommand(CorrectUnitCommand);
  const kinds = useOptions('unitKind');
  return (
    <CommandDialog<{ reason: string; name?: string; kind?: UnitKind }>
      open
      title={t('correctUnit')}
      intro={
        <>
          <p>“{entry.words}”</p>
          <p>{t('common:correctIntro')}</p>
        </>
      }
      onClose={onClose}
      onSubmit={(values) => run({ unitId: unit.id, corrects: entry.id, ...values })}
    >
      <LineField name="reason" label={t('common:reason')} />
      <LineField name="name" label={t('name')} required={false} extra={t('correctHint')} placeholder={unit.name} />
      <ChoiceField name="kind" label={t('kind')} required={false} options={kinds} />
    </CommandDialog>
  );
};

/** Establishes a post in a unit. */
export const EstablishPostDialog = ({ unit, onClose }: { unit: UnitOfDialog; onClose: () => void }) => {
  const { t } = useTranslation('directory');
  const { run } = useCommand(EstablishPostCommand);
  const kinds = useOptions('postKind');
  return (
    <CommandDialog<{ kind: PostKind; title: string; effectiveOn?: string }>
      open
      title={t('establish')}
      onClose={onClose}
      onSubmit={(values) => run({ unitId: unit.id, ...values })}
    >
      <ChoiceField name="kind" label={t('postKind')} options={kinds} />
      <LineField name="title" label={t('postTitle')} placeholder={t('postTitleHint')} />
      <EffectiveOn />
    </CommandDialog>
  );
};
