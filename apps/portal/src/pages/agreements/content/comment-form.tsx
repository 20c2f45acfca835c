import { RefusalAlert, type RefusalLike } from '@gongjian/ui';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../client/use-command.js';
import { CommentOnClause } from '../agreement.commands.js';
import styles from './clause.module.css';

/** The place to say something about a clause; closed until it is asked for. */
export const CommentForm = ({ agreementId, version, clauseId }: { agreementId: string; version: number; clauseId: string }) => {
  const { t } = useTranslation('agreements');
  const { run, pending } = useCommand(CommentOnClause);
  const [text, setText] = useState<string>();
  const [refusal, setRefusal] = useState<RefusalLike>();
  const id = useId();

  const send = async () => {
    const ended = await run({ agreementId, version, clauseId, text: text?.trim() ?? '' });
    setRefusal(ended.refusal);
    if (!ended.refusal) setText(undefined);
  };

  if (text === undefined)
    return (
      <Button size="small" className="gj-no-print" onClick={() => setText('')}>
        {t('comments.add')}
      </Button>
    );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <RefusalAlert refusal={refusal} />
      <label htmlFor={id}>{t('comments.text')}</label>
      <Input.TextArea
        id={id}
        autoFocus
        value={text}
        maxLength={4000}
        autoSize={{ minRows: 2, maxRows: 8 }}
        onChange={(event) => setText(event.target.value)}
      />
      <p className={styles.hint}>{t('comments.hint')}</p>
      <div className={styles.buttons}>
        <Button size="small" type="primary" htmlType="submit" loading={pending} disabled={!text.trim()}>
          {t('comments.send')}
        </Button>
        <Button size="small" onClick={() => setText(undefined)}>
          {t('comments.cancel')}
        </Button>
      </div>
    </form>
  );
};
