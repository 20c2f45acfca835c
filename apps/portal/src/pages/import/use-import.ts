import type { RefusalLike } from '@gongjian/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { refusalOf } from '../../client/refusal-of.js';
import { ImportDirectoryDocument, type ImportRow } from './import.documents.js';

/** How far an import is. */
export interface Progress {
  readonly running: boolean;
  readonly done: number;
  readonly rows: readonly ImportRow[];
  readonly refusal?: RefusalLike;
}

/** Imports a workbook stretch by stretch. After an interruption the same call goes on where it stood. */
export const useImport = (subjectId: string) => {
  const client = useClient();
  const { t } = useTranslation('ui');
  const [progress, setProgress] = useState<Progress>();

  const run = async (fileId: string): Promise<void> => {
    let { done, rows }: Progress = progress ?? { running: true, done: 0, rows: [] };
    for (;;) {
      setProgress({ running: true, done, rows });
      const { data, error } = await client.mutation(ImportDirectoryDocument, { input: { subjectId, fileId, after: done } }).toPromise();
      const answer = data?.importDirectory;
      const refusal = error ? refusalOf(error, (key) => t(key)) : answer?.refusal;
      if (refusal) return setProgress({ running: false, done, rows, refusal });
      rows = [...rows, ...(answer?.rows ?? [])];
      done = answer?.done ?? done;
      if (done >= (answer?.total ?? 0)) return setProgress({ running: false, done, rows });
    }
  };

  return { progress, run, forget: () => setProgress(undefined) };
};
