import type { RefusalLike, Upload, UploadedFile } from '@gongjian/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.js';
import { address } from './addresses.js';
import { type Presence, personHeader } from './presence.js';

/** Sends files of an object, or without one such as begin objects, and reports the share sent (0 to 1); rejects with a refusal. */
export const useUpload = (subjectId?: string): Upload => {
  const { presence } = useSession();
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => uploadFiles(subjectId, language, presence), [subjectId, language, presence]);
};

const uploadFiles =
  (subjectId: string | undefined, language: string, { named, note }: Presence): Upload =>
  (files, onProgress) =>
    new Promise((resolve, reject) => {
      const form = new FormData();
      for (const file of files) form.append('files', file, file.name);
      const request = new XMLHttpRequest();
      request.open('POST', address(subjectId ? `files/${subjectId}` : 'files'));
      for (const [name, value] of Object.entries({ 'x-gongjian-language': language, ...named() })) request.setRequestHeader(name, value);
      request.responseType = 'json';
      request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
      request.onload = () => {
        note(request.getResponseHeader(personHeader));
        if (request.status < 300) resolve(request.response as UploadedFile[]);
        else reject(asRefusal(request.response, request.status));
      };
      request.onerror = () => reject(asRefusal(null, 0));
      request.send(form);
    });

const asRefusal = (body: unknown, status: number): RefusalLike => {
  const refusal = (body ?? {}) as Partial<RefusalLike> & { refusal?: RefusalLike };
  if (refusal.refusal) return refusal.refusal;
  return {
    code: refusal.code ?? (status ? `HTTP_${status}` : 'NETWORK'),
    message: refusal.message ?? '',
    whatToDo: refusal.whatToDo ?? '',
  };
};
