import { RefusalAlert, type RefusalLike, WouldHappen } from '@gongjian/ui';
import { useRefusal } from '@gongjian/ui/forms';
import { Button, Checkbox, Input } from 'antd';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Outcome, useCommand } from '../../../client/use-command.js';
import styles from '../../../parts/editor.module.css';
import { Field } from '../../../parts/field.js';
import { SignAgreement } from '../agreement.commands.js';

const isOfPassword = (refusal: RefusalLike | undefined): boolean => Boolean(refusal?.field?.endsWith('password'));

/** The signature itself: read, agreed, password again. The hash is that of the text shown, so that no other can be signed. */
export const SignForm = ({
  agreementId,
  contentHash,
  revision,
  unitName,
  onSigned,
}: {
  agreementId: string;
  contentHash: string;
  revision: number;
  unitName: string;
  onSigned: () => void;
}) => {
  const { t } = useTranslation(['agreements', 'terms']);
  const { run, pending } = useCommand(SignAgreement);
  const [read, setRead] = useState(false);
  const [password, setPassword] = useState('');
  const [opinion, setOpinion] = useState('');
  const [tried, setTried] = useState(false);
  const { refusal, tell, changed } = useRefusal();

  const [outcome, setOutcome] = useState<Outcome<unknown>>();

  // Before the password is asked for, and again whenever somebody else has done something.
  useEffect(() => {
    let current = true;
    void run({ agreementId, contentHash }, { dryRun: true }).then((ended) => current && setOutcome(ended));
    return () => {
      current = false;
    };
  }, [agreementId, contentHash, revision, run]);

  const sign = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!read || !password) return;
    const ended = await run({ agreementId, contentHash, password, opinion: opinion.trim() || null });
    tell(ended.refusal);
    if (isOfPassword(ended.refusal)) setPassword('');
    if (!ended.refusal) onSigned();
  };

  const refusedPassword = isOfPassword(refusal) ? refusal?.message : undefined;
  return (
    <form className={styles.form} onSubmit={(event) => void sign(event)} noValidate>
      <RefusalAlert refusal={refusal} />
      <WouldHappen events={outcome?.wouldHappen} incomplete={false} refusal={outcome?.refusal} />
      <div className={styles.field}>
        <Checkbox checked={read} onChange={(event) => setRead(event.target.checked)}>
          {t('sign.read', { unit: unitName })}
        </Checkbox>
        {tried && !read && (
          <p className={styles.problem} role="alert">
            {t('sign.needRead')}
          </p>
        )}
      </div>
      <Field
        label={t('sign.opinion')}
        hint={t('sign.opinionHint')}
        problem={refusal?.field?.endsWith('opinion') ? refusal.message : undefined}
      >
        {(ids) => (
          <Input.TextArea
            {...ids}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={500}
            value={opinion}
            onChange={(event) => {
              changed({ opinion: event.target.value });
              setOpinion(event.target.value);
            }}
          />
        )}
      </Field>
      <Field label={t('sign.password')} required problem={refusedPassword ?? (tried && !password ? t('sign.needPassword') : undefined)}>
        {(ids) => (
          <Input.Password
            {...ids}
            visibilityToggle={false}
            autoComplete="current-password"
            value={password}
            onChange={(event) => {
              changed({ password: event.target.value });
              setPassword(event.target.value);
            }}
          />
        )}
      </Field>
      <div>
        <Button type="primary" size="large" htmlType="submit" loading={pending}>
          {t('sign.submit')}
        </Button>
      </div>
    </form>
  );
};
