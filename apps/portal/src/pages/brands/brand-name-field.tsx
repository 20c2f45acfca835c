import { KeepLink } from '@gongjian/ui';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { LineField } from '../../parts/fields.js';
import { usePaused } from '../../parts/use-paused.js';
import { FindBrandsDocument } from './brands.documents.js';

/** The name of a brand. Where a brand that the person may see has it already, that is told; it can be given all the same. */
export const BrandNameField = ({
  own,
  required = true,
  extra,
}: {
  own?: { id: string; name: string };
  required?: boolean;
  extra?: string;
}) => {
  const { t } = useTranslation('brands');
  const name = usePaused(Form.useWatch<string | undefined>('name')?.trim() ?? '');
  const [{ data }] = useQuery({ query: FindBrandsDocument, variables: { text: name }, pause: !name, requestPolicy: 'network-only' });
  const same = name
    ? data?.brands.nodes.filter((brand) => brand.id !== own?.id && brand.name.toLowerCase() === name.toLowerCase())
    : undefined;
  return (
    <LineField
      name="name"
      label={t('name')}
      required={required}
      {...(own ? { placeholder: own.name } : {})}
      extra={
        <>
          {extra}
          <span role="status">
            {same?.map(({ id, name: known, ownerUnit }) => (
              <span key={id} style={{ display: 'block', color: 'var(--gj-soon)' }}>
                {t('nameTaken')}
                <KeepLink to={`/brands/${id}`} target="_blank">
                  {[known, ownerUnit?.name].filter(Boolean).join(' · ')}
                </KeepLink>
              </span>
            ))}
          </span>
        </>
      }
    />
  );
};
