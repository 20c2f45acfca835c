import type { RefusalLike, Upload, UploadedFile } from '@gongjian/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.js';
import { address } from './addresses.js';
import { type Presence, personHeader } from './presence.js';
import { unreached } from './refusal-of.js';

/** Sends a file of an object, or without one such as begins an object, and reports the share sent (0 to 1); rejects with a refusal. */
export const useUpload = (subjectId?: string): Upload => {
  const { presence } = useSession();
  const { t, i18n } = useTranslation('ui');
  const { language } = i18n;
  return useMemo(() => uploadFile(subjectId, language, presence, unreached(t)), [subjectId, language, presence, t]);
};

const uploadFile =
  (subjectId: string | undefined, language: string, { named, note }: Presence, nobody: RefusalLike): Upload =>
  (file, onProgress) =>
    new Promise((resolve, reject) => {
      const form = new FormData();
      form.append('files', file, file.name);
      const request = new XMLHttpRequest();
      request.open('POST', address(subjectId ? `files/${subjectId}` : 'files'));
      for (const [name, value] of Object.entries({ 'x-gongjian-language': language, ...named() })) request.setRequestHeader(name, value);
      request.responseType = 'json';
      request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
      request.onload = () => {
        note(request.getResponseHeader(personHeader));
        const [stored] = request.status < 300 ? (request.response as UploadedFile[]) : [];
        if (stored) resolve(stored);
        else reject(asRefusal(request.response, request.status, nobody));
      };
      request.onerror = () => reject(nobody);
      request.send(form);
    });

/** What the platform said; of an answer that somebody before it gave instead, that it cannot be reached. */
const asRefusal = (body: unknown, status: number, nobody: RefusalLike): RefusalLike => {
  const refusal = (body ?? {}) as Partial<RefusalLike> & { refusal?: RefusalLike };
  return refusal.refusal ?? { ...nobody, code: `HTTP_${status}`, ...refusal };
};
