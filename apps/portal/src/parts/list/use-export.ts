import { type RefusalLike, momentText } from '@gongjian/ui';
import { pageNames } from '@gongjian/ui/lists';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnyVariables, CombinedError, type TypedDocumentNode, useClient } from 'urql';
import { refusalOf, unreached } from '../../client/refusal-of.js';
import { useSession } from '../../session/session.js';
import { useAsOf, useTrueOn } from '../../time/use-as-of.js';
import { useToday } from '../due-text.js';
import { saveWorkbook } from '../workbook.js';
import { type ListPage, collect } from './collect.js';
import type { ListColumn } from './list-column.js';

/** So many rows are exported at once; each page of them is asked for by itself. */
const mostRows = 5_000;
const pageRows = 100;

/** How far an export is, or how it ended. */
export type ExportState =
  | { readonly is: 'running'; readonly done: number; readonly total: number }
  | { readonly is: 'ended'; readonly count: number; readonly total: number }
  | { readonly is: 'refused'; readonly refusal: RefusalLike };

/** Hands all of a list to the person as a workbook: by the filters, the order and the day of the page. */
export const useExport = <Data, Row>(
  title: string,
  document: TypedDocumentNode<Data, AnyVariables>,
  variables: object,
  pageOf: (data: Data) => ListPage<Row>,
  columns: readonly ListColumn<Row>[],
) => {
  const { t, i18n } = useTranslation(['lists', 'ui']);
  const client = useClient();
  const { viewer } = useSession();
  const [asOf, trueOn] = [useAsOf(), useTrueOn()];
  const today = useToday();
  const [state, setState] = useState<ExportState>();
  const going = useRef(false);
  useEffect(() => () => void (going.current = false), []);

  const ask = async (after: string | undefined): Promise<ListPage<Row>> => {
    const asked = { ...variables, first: pageRows, ...(after && { after }), ...(asOf && { asOf }), ...(trueOn && { trueOn }) };
    const { data, error } = await client.query(document, asked, { requestPolicy: 'network-only' }).toPromise();
    if (!data) throw error ?? new CombinedError({});
    return pageOf(data);
  };

  /** What tells somebody who opens the workbook years later what it is. */
  const about = (count: number, total: number) => {
    const address = new URL(location.href);
    for (const name of pageNames) address.searchParams.delete(name);
    return [
      [t('list'), title],
      ...(viewer?.actingPost ? [[t('unit'), viewer.actingPost.unit.name]] : []),
      [t('day'), asOf ?? momentText(new Date().toISOString(), i18n.language)],
      ...(trueOn ? [[t('trueOn'), trueOn]] : []),
      [t('count'), count < total ? t('exportedPart', { count, total }) : count],
      [t('address'), address.href],
    ];
  };

  const run = async (): Promise<void> => {
    going.current = true;
    setState({ is: 'running', done: 0, total: 0 });
    const tell = (done: number, total: number): boolean => {
      if (going.current) setState({ is: 'running', done, total });
      return going.current;
    };
    try {
      const collected = await collect(ask, mostRows, tell);
      if (!collected) return setState(undefined);
      const { rows, total } = collected;
      const cells = columns.flatMap((column) => column.cells);
      await saveWorkbook(`${title}-${asOf ?? today}.xlsx`, [
        { sheet: title, rows: [cells.map(([head]) => head), ...rows.map((row) => cells.map(([, of]) => of(row) ?? ''))] },
        { sheet: t('about'), rows: about(rows.length, total) },
      ]);
      setState({ is: 'ended', count: rows.length, total });
    } catch (error) {
      const words = (key: 'error.network' | 'error.networkDo' | 'error.reloadDo') => t(`ui:${key}`);
      // What writes workbooks could not be had where it is no answer of the api.
      setState({ is: 'refused', refusal: error instanceof CombinedError ? refusalOf(error, words) : unreached(words) });
    }
  };

  return { state, run, stop: () => void (going.current = false) };
};
