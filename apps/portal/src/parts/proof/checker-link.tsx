import { useTranslation } from 'react-i18next';
import { address } from '../../client/addresses.js';

export const checkerFile = 'gongjian-verify.html';

/** The page that checks proofs as one file to keep, which opens without the platform and without a network. */
export const CheckerLink = () => {
  const { t } = useTranslation('verify');
  return (
    <a href={address(checkerFile)} download={checkerFile}>
      {t('checkerDownload')}
    </a>
  );
};
