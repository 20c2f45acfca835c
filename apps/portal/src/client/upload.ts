import type { RefusalLike, UploadedFile } from '@gongjian/ui';
import { address } from './addresses.js';

/** Sends files of an object and reports the share sent (0 to 1); rejects with a refusal. */
export const uploadFiles =
  (subjectId: string, language: string) =>
  (files: readonly File[], onProgress: (share: number) => void): Promise<UploadedFile[]> =>
    new Promise((resolve, reject) => {
      const form = new FormData();
      for (const file of files) form.append('files', file, file.name);
      const request = new XMLHttpRequest();
      request.open('POST', address(`files/${subjectId}`));
      request.setRequestHeader('x-gongjian-language', language);
      request.responseType = 'json';
      request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
      request.onload = () =>
        request.status < 300 ? resolve(request.response as UploadedFile[]) : reject(asRefusal(request.response, request.status));
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
