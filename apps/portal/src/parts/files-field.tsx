import type { UploadedFile } from '@gongjian/ui';
import { FileUpload } from '@gongjian/ui/forms';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useUpload } from '../client/use-upload.js';

/** Files of an object, sent while the form is filled in; the form's value is the files with their ids. */
export const FilesField = ({
  name,
  label,
  subjectId,
  required = false,
  multiple = true,
  extra,
}: {
  name: string | string[];
  label: ReactNode;
  subjectId: string;
  required?: boolean;
  multiple?: boolean;
  extra?: ReactNode;
}) => {
  const { t } = useTranslation('ui');
  const upload = useUpload(subjectId);
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      rules={required ? [{ required: true, type: 'array', min: 1, message: t('required') }] : []}
    >
      <FileUpload upload={upload} multiple={multiple} />
    </Form.Item>
  );
};

/** The ids of a files field's value, as commands take them. */
export const idsOf = (files: readonly UploadedFile[] | undefined): string[] => (files ?? []).map(({ fileId }) => fileId);
