import { Button, Dropdown, Tooltip } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionLike } from '../feedback/refusal.types.js';
import { WhoText } from '../feedback/refusal-alert.js';
import { Unbroken } from '../text/unbroken.js';
import { arranged } from './arrange-actions.js';
import styles from './actions.module.css';

/** Why an action cannot be taken now, and who could where it is for lack of a right. */
const Reason = ({ action }: { action: ActionLike }) => (
  <>
    <Unbroken>{action.refusal?.message}</Unbroken>
    {action.refusal?.whatToDo && (
      <div>
        <Unbroken>{action.refusal.whatToDo}</Unbroken>
      </div>
    )}
    {action.refusal?.who && (
      <div>
        <WhoText who={action.refusal.who} />
      </div>
    )}
  </>
);

/** A button that stays reachable when it cannot be used, so that its reason can be read by everyone. */
export const ActionButton = ({
  action,
  label,
  primary = false,
  small = false,
  onTake,
}: {
  action: ActionLike;
  label: ReactNode;
  primary?: boolean;
  small?: boolean;
  onTake: () => void;
}) => {
  const button = (
    <Button
      type={primary && action.allowed ? 'primary' : 'default'}
      size={small ? 'small' : 'middle'}
      aria-disabled={!action.allowed}
      className={action.allowed ? undefined : styles.barred}
      onClick={() => action.allowed && onTake()}
    >
      {label}
    </Button>
  );
  if (action.allowed) return button;
  return (
    <Tooltip title={<Reason action={action} />} trigger={['hover', 'focus', 'click']}>
      {button}
    </Tooltip>
  );
};

interface Taking {
  readonly actions: readonly ActionLike[];
  readonly labels: Readonly<Record<string, string>>;
  readonly small: boolean;
  readonly onTake: (name: string) => void;
}

/** What there is no room for, below one button; what cannot be taken is reached by keyboard as well, with its reason. */
const More = ({ actions, labels, small, onTake }: Taking) => {
  const { t } = useTranslation('ui');
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const take = ({ name, allowed }: ActionLike) => {
    if (!allowed) return;
    setOpen(false);
    // What opens now gives the focus back to what has it: the menu will be gone by then.
    button.current?.focus();
    onTake(name);
  };
  return (
    <Dropdown
      autoFocus
      trigger={['click']}
      open={open}
      onOpenChange={(next, { source }) => source === 'trigger' && setOpen(next)}
      classNames={{ root: styles.menu ?? '' }}
      menu={{
        items: actions.map((action) => ({
          key: action.name,
          'aria-disabled': !action.allowed,
          className: action.allowed ? '' : styles.barredItem,
          onClick: ({ domEvent }) => {
            // The same Enter would press the button that it leads back to.
            domEvent.preventDefault();
            take(action);
          },
          label: (
            <span className={styles.item}>
              {labels[action.name]}
              {!action.allowed && (
                <span className={styles.reason}>
                  <Reason action={action} />
                </span>
              )}
            </span>
          ),
        })),
      }}
    >
      <Button ref={button} size={small ? 'small' : 'middle'}>
        {t('more')} ▾
      </Button>
    </Dropdown>
  );
};

/** The actions of an object, drawn from `availableActions`: those that can be taken stand out, the rest say why not. */
export const ActionBar = ({
  actions,
  labels,
  order = [],
  quiet = [],
  onTake,
  limit = 4,
  small = false,
  emphasis = true,
}: {
  actions: readonly ActionLike[];
  /** The words of each action; one without words here is not shown. */
  labels: Readonly<Record<string, string>>;
  /** The names in the order of their weight; the first that is allowed is the main one. */
  order?: readonly string[];
  /** Those that never stand out: what ends the object, and what only reminds others. */
  quiet?: readonly string[];
  onTake: (name: string) => void;
  /** So many buttons are shown; the rest is below “more”. */
  limit?: number;
  small?: boolean;
  /** Whether the main one stands out. */
  emphasis?: boolean;
}) => {
  const { t } = useTranslation('ui');
  const { shown, more, main } = arranged(
    actions.filter(({ name }) => labels[name]),
    order,
    limit,
    quiet,
  );
  if (shown.length === 0 && more.length === 0) return null;
  return (
    <div className={`${styles.bar} gj-no-print`} role="group" aria-label={t('actions')}>
      {shown.map((action) => (
        <ActionButton
          key={action.name}
          action={action}
          label={labels[action.name]}
          primary={emphasis && action.name === main}
          small={small}
          onTake={() => onTake(action.name)}
        />
      ))}
      {more.length > 0 && <More actions={more} labels={labels} small={small} onTake={onTake} />}
    </div>
  );
};
