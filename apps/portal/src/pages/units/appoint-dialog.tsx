import { type Choice, CommandDialog, RemoteSelect } from '@gongjian/ui/forms';
import { Alert, Form, Input, Radio } from 'antd';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { answerOf } from '../../client/answer-of.js';
import { newId } from '../../client/new-id.js';
import { refusalOf } from '../../client/refusal-of.js';
import { PasswordShown } from '../../parts/password-shown.js';
import { useCommand } from '../../client/use-command.js';
import type { PostPartsFragment } from '../../gql/graphql.js';
import { DayField, LineField } from '../../parts/fields.js';
import { useToday } from '../../parts/due-text.js';
import { PeopleFoundDocument } from '../people/people.documents.js';
import { OpenMatters } from './open-matters.js';
import { FillPostCommand, HandOverPostCommand, InvitePersonDocument } from './units.commands.js';

interface Values {
  readonly how: 'known' | 'new';
  readonly personId?: string;
  readonly email?: string;
  readonly displayName?: string;
  readonly from: string;
  readonly until?: string;
  readonly reason?: string;
}

interface OfPost {
  readonly post: PostPartsFragment;
  readonly onClose: () => void;
}

/** An account opened on the way, with the password to hand over. */
interface Invited {
  readonly id: string;
  readonly name: string;
  readonly password: string;
}

/** Finds people by a part of their name or address. */
const useFindPeople = () => {
  const client = useClient();
  return useCallback(
    async (text: string): Promise<Choice[]> => {
      const { data } = await answerOf(client, PeopleFoundDocument, { text });
      return (data?.people.nodes ?? []).map(({ person, email, posts }) => ({
        value: person.id,
        label: person.displayName,
        note: posts.map(({ title, unit }) => `${unit.name} · ${title}`).join('；') || (email ?? undefined),
      }));
    },
    [client],
  );
};

/** Names who is to hold a post: one who has an account, or one for whom it is opened on the way. */
const AppointDialog = ({ post, onClose, action }: OfPost & { action: 'FillPost' | 'HandOverPost' }) => {
  const { t } = useTranslation(['directory', 'terms', 'ui']);
  const handsOver = action === 'HandOverPost';
  const client = useClient();
  const today = useToday();
  const find = useFindPeople();
  const fill = useCommand(FillPostCommand);
  const handOver = useCommand(HandOverPostCommand);
  const [form] = Form.useForm<Values>();
  const how = Form.useWatch('how', form);
  const [invited, setInvited] = useState<Invited>();
  // An account opened by a request whose answer was lost is answered again, with its password.
  const [commandId] = useState(newId);
  // The dialog closes with what it knew when the form was sent: only a reference tells it of an account opened since.
  const opened = useRef<Invited>(undefined);
  const [filled, setFilled] = useState(false);

  /** The person's id; an account is opened once, also where the appointment is then refused and tried again. */
  const personOf = async ({ personId, email, displayName }: Values) => {
    if (how !== 'new') return { id: personId! };
    if (invited) return { id: invited.id };
    const { data, error } = await client
      .mutation(InvitePersonDocument, { email: email!, displayName: displayName!, commandId })
      .toPromise();
    if (error) return { refusal: refusalOf(error, (key) => t(`ui:${key}`)) };
    const { person, password, refusal } = data!.invitePerson;
    if (!person) return { refusal: refusal ?? undefined };
    opened.current = { id: person.id, name: person.displayName, password: password ?? '' };
    setInvited(opened.current);
    return { id: person.id };
  };

  if (filled && invited)
    return <PasswordShown title={t('invited', { name: invited.name })} password={invited.password} onClose={onClose} />;
  return (
    <CommandDialog<Values>
      open
      form={form}
      title={[t('ui:labelled', { label: t(`terms:action.${action}`), value: post.title }), handsOver && post.holder?.displayName]
        .filter(Boolean)
        .join(' · ')}
      okText={t(`terms:action.${action}`)}
      initialValues={{ how: 'known', from: today }}
      onClose={() => (opened.current ? setFilled(true) : onClose())}
      onSubmit={async (values) => {
        const person = await personOf(values);
        if (!person.id) return { refusal: person.refusal };
        const term = { postId: post.id, personId: person.id, from: values.from, until: values.until ?? null };
        const { refusal } = await (handsOver ? handOver.run({ ...term, reason: values.reason ?? null }) : fill.run(term));
        return { refusal };
      }}
    >
      {handsOver && <OpenMatters postId={post.id} note={t('handover.passes')} />}
      {invited && <Alert type="info" title={t('invited', { name: invited.name })} style={{ marginBottom: 16 }} />}
      <Form.Item name="how" label={t('personHow')}>
        <Radio.Group
          disabled={Boolean(invited)}
          options={[
            { value: 'known', label: t('personKnown') },
            { value: 'new', label: t('personNew') },
          ]}
        />
      </Form.Item>
      {how === 'new' ? (
        <>
          <Form.Item name="email" label={t('personEmail')} rules={[{ required: true, type: 'email', message: t('ui:required') }]}>
            <Input type="email" autoComplete="off" disabled={Boolean(invited)} />
          </Form.Item>
          <LineField name="displayName" label={t('personName')} />
        </>
      ) : (
        <Form.Item
          name="personId"
          label={handsOver ? t('handover.successor') : t('person')}
          extra={t('personHint')}
          rules={[{ required: true, message: t('ui:required') }]}
        >
          <RemoteSelect search={find} />
        </Form.Item>
      )}
      <DayField name="from" label={t('from')} {...(handsOver && { min: post.from ?? undefined, max: today })} />
      <DayField name="until" label={t('until')} required={false} extra={t('untilHint')} />
      {handsOver && <LineField name="reason" label={t('vacateReason')} required={false} />}
    </CommandDialog>
  );
};

/** Gives a vacant post to a person. */
export const FillPostDialog = (of: OfPost) => <AppointDialog {...of} action="FillPost" />;

/** Passes a post from its holder to a successor, who is shown what is open. */
export const HandOverPostDialog = (of: OfPost) => <AppointDialog {...of} action="HandOverPost" />;
