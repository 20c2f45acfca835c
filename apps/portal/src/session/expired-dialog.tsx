import { Button, Modal } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { ActFor } from './act-for.js';
import { useSession, useViewer } from './session.js';
import { SignInForm, type SignedInAs } from './sign-in-form.js';

/** Above every other dialog, whose input it is to save. */
const topmost = 2_000;

/** Lets the person whose session has ended sign in again over the page; it and what was typed in it stay. */
export const ExpiredDialog = () => {
  const { t } = useTranslation('account');
  const { presence, renew } = useSession();
  const { person, actingPost } = useViewer();
  const navigate = useNavigate();
  const body = useRef<HTMLDivElement>(null);
  const [, actFor] = useMutation(ActFor);

  const goOn = async (signedIn: SignedInAs) => {
    if (signedIn.person.id !== person.id) {
      await navigate('/workbench');
      return renew();
    }
    if (actingPost && signedIn.actingPost?.id !== actingPost.id) {
      const { data } = await actFor({ postId: actingPost.id }, { fetch });
      if (!data || data.actFor.refusal) return renew();
    }
    presence.comeBack();
  };

  return (
    <Modal
      open
      title={t('expired.title')}
      width={420}
      zIndex={topmost}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      afterOpenChange={(shown) => shown && body.current?.querySelector<HTMLElement>('[type=password]')?.focus()}
      footer={
        <Button type="link" onClick={renew}>
          {t('expired.leave')}
        </Button>
      }
    >
      <div ref={body}>
        <p style={{ marginBottom: 16 }}>{t('expired.hint', { name: person.displayName })}</p>
        <SignInForm email={person.email} onSignedIn={goOn} />
      </div>
    </Modal>
  );
};
