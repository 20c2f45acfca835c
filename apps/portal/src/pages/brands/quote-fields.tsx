import { Form, Input } from 'antd';
import { type Choice, RemoteSelect } from '@gongjian/ui/forms';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { answerOf } from '../../client/answer-of.js';
import { HoldersDocument } from './brands.documents.js';

/** Finds people by the unit in which they hold a post. */
const useFindHolders = () => {
  const client = useClient();
  return useCallback(
    async (text: string): Promise<Choice[]> => {
      const { data } = await answerOf(client, HoldersDocument, { text: text || null });
      const choices = (data?.units.nodes ?? []).flatMap((unit) =>
        unit.posts.flatMap(({ title, holder }) =>
          holder ? [{ value: holder.id, label: holder.displayName, note: `${unit.name} · ${title}` }] : [],
        ),
      );
      return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
    },
    [client],
  );
};

/** Who is quoted, and with what: both or neither. */
export const QuoteFields = () => {
  const { t } = useTranslation(['brands', 'ui']);
  const find = useFindHolders();
  const quoted = Form.useWatch<string | undefined>('quoted');
  return (
    <>
      <Form.Item name="quoted" label={t('quoted')} extra={t('quotedHint')}>
        <RemoteSelect search={find} />
      </Form.Item>
      {quoted && (
        <Form.Item name="quote" label={t('quote')} extra={t('quoteHint')} rules={[{ required: true, message: t('ui:required') }]}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={500} />
        </Form.Item>
      )}
    </>
  );
};
