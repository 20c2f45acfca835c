import type { Id, LocalDate, PersonId, PostId, UnitId, RefusalDetails, RefusalKind } from '@gongjian/kernel';
import type { PostKind } from '../events/index.js';
import { directoryRefusals } from './directory.refusals.js';
import { postKindNamed, unitKindNamed } from './import-kinds.js';
import { importRefusals } from './import.refusals.js';
import { type ImportFault, type ImportSheet, type ReadSheet, type SheetRow, importSheets, rowsOf } from './import-sheets.js';
import type { PostCommand } from './post.state.js';
import type { UnitCommand } from './unit.decider.js';
import { UnitNames, inOrder } from './import-units.js';

/** What the platform has already, as far as it concerns an import. */
export interface Known {
  /** The unit acted for: units without a parent in the sheet go below it. */
  readonly unitId: UnitId;
  readonly units: readonly { readonly id: UnitId; readonly name: string; readonly parentId: UnitId | null }[];
  readonly posts: readonly {
    readonly id: PostId;
    readonly unitId: UnitId;
    readonly title: string;
    readonly holderId: PersonId | null;
  }[];
  /** The accounts behind the addresses of the sheet, folded to lower case. */
  readonly accounts: ReadonlyMap<string, PersonId>;
}

/** Opening an account, as an invitation does. */
export interface Invitation {
  readonly type: 'InvitePerson';
  readonly data: { readonly personId: PersonId; readonly email: string; readonly displayName: string };
}

export type ImportCommand = UnitCommand | PostCommand | Invitation;

/** What one row comes to: the commands still to be given, none where it is all there. */
export interface PlannedRow {
  readonly sheet: ImportSheet;
  readonly sheetName: string;
  readonly row: number;
  readonly label: string;
  readonly commands: readonly ImportCommand[];
}

export interface ImportPlan {
  /** In the order in which they are carried out: parents before children. */
  readonly rows: readonly PlannedRow[];
  readonly faults: readonly ImportFault[];
}

/** Names what a row makes: the same for the same content and row, whatever happened before. */
export type IdOf = (sheet: ImportSheet, row: number) => Id;

/** The addresses that a workbook names. */
export const addressesOf = (sheets: readonly ReadSheet[]): string[] => [
  ...new Set(
    rowsOf(sheets).rows.flatMap(({ sheet, values }) => (sheet === 'people' && values['email'] ? [values['email'].toLowerCase()] : [])),
  ),
];

/** What an import of the workbook would do, row by row, and everything that stands in its way. */
export const importPlan = (sheets: readonly ReadSheet[], known: Known, idOf: IdOf): ImportPlan => {
  const { rows, faults } = rowsOf(sheets);
  const of = (sheet: ImportSheet) => rows.filter((row) => row.sheet === sheet);
  const fault = (
    { sheetName: sheet, number: row, columns }: SheetRow,
    column: string,
    kind: RefusalKind,
    params?: RefusalDetails['params'],
  ) => {
    faults.push({ sheet, row, column: columns[column] ?? null, kind, ...(params && { params }) });
  };
  const names = new UnitNames(known.units, known.unitId);
  const planned = [
    ...unitsPlanned(of('units'), names, idOf, fault),
    ...peopleAndPosts(of('posts'), of('people'), names, known, idOf, fault),
  ];
  const place = new Map(importSheets.map((sheet, index) => [sheet as string, index]));
  const order = (one: ImportFault) => [place.get(rows.find(({ sheetName }) => sheetName === one.sheet)?.sheet ?? '') ?? -1, one.row ?? 0];
  const sorted = faults
    .map((one) => ({ one, at: order(one) }))
    .sort((a, b) => a.at[0]! - b.at[0]! || a.at[1]! - b.at[1]!)
    .map(({ one }) => one);
  return { rows: planned, faults: sorted };
};

type Fault = (row: SheetRow, column: string, kind: RefusalKind, params?: RefusalDetails['params']) => void;

const unitsPlanned = (rows: readonly SheetRow[], names: UnitNames, idOf: IdOf, fault: Fault): PlannedRow[] =>
  inOrder(rows, names, fault).flatMap((row) => {
    const { name, kind: kindText, parent } = row.values;
    const kind = kindText && unitKindNamed(kindText);
    if (kindText && !kind) fault(row, 'kind', importRefusals.IMPORT_KIND_UNKNOWN, { value: kindText });
    const parentId = parent ? names.find(parent) : names.root;
    if (typeof parentId === 'object') fault(row, 'parent', parentId.kind, { value: parent! });
    if (!name) return [];
    const below = typeof parentId === 'string' ? parentId : names.root;
    const id = idOf('units', row.number);
    const there = names.below(below, name);
    if (there?.row !== undefined) fault(row, 'name', importRefusals.IMPORT_ROW_DOUBLED, { row: there.row });
    else names.add({ id: there?.id ?? id, name, parentId: below }, row.number);
    if (!kind || typeof parentId === 'object') return [];
    const command = { type: 'RegisterUnit', data: { unitId: id, name, kind, parentId } } as const;
    return [planned(row, name, there ? [] : [command])];
  });

const planned = ({ sheet, sheetName, number }: SheetRow, label: string, commands: readonly ImportCommand[]): PlannedRow => ({
  sheet,
  sheetName,
  row: number,
  label,
  commands,
});

interface PlannedPost {
  readonly id: PostId;
  readonly holderId: PersonId | null;
  /** The row of the sheet that establishes it. */
  readonly row?: number;
  /** The row of the sheet that fills it. */
  filledBy?: number;
}

const peopleAndPosts = (
  posts: readonly SheetRow[],
  people: readonly SheetRow[],
  names: UnitNames,
  known: Known,
  idOf: IdOf,
  fault: Fault,
): PlannedRow[] => {
  const keyOf = (unitId: UnitId, title: string) => `${unitId}/${title}`;
  const book = new Map<string, PlannedPost>(known.posts.map((post) => [keyOf(post.unitId, post.title), post]));
  const unitOf = (row: SheetRow): UnitId | undefined => {
    const found = row.values['unit'] && names.find(row.values['unit']);
    if (typeof found === 'object') fault(row, 'unit', found.kind, { value: row.values['unit']! });
    return typeof found === 'string' && found ? found : undefined;
  };
  const established = posts.flatMap((row) => {
    const { title, kind: kindText } = row.values;
    const kind: PostKind | '' | undefined = kindText && postKindNamed(kindText);
    if (kindText && !kind) fault(row, 'kind', importRefusals.IMPORT_KIND_UNKNOWN, { value: kindText });
    const unitId = unitOf(row);
    if (!unitId || !title) return [];
    const there = book.get(keyOf(unitId, title));
    const postId = idOf('posts', row.number);
    if (there?.row !== undefined) fault(row, 'title', importRefusals.IMPORT_ROW_DOUBLED, { row: there.row });
    else book.set(keyOf(unitId, title), { id: postId, holderId: null, ...there, row: row.number });
    return kind ? [planned(row, title, there ? [] : [{ type: 'EstablishPost', data: { postId, unitId, kind, title } }])] : [];
  });
  const met = new Map<string, { name: string | undefined; personId: PersonId; row: number }>();
  const joined = people.flatMap((row) => {
    const { name, email, post: title, from, until } = row.values;
    const address = email?.toLowerCase();
    const account = address && known.accounts.get(address);
    const before = address ? met.get(address) : undefined;
    if (before && before.name !== name) fault(row, 'name', importRefusals.IMPORT_PERSON_DIFFERS, { row: before.row });
    const personId = account || before?.personId || idOf('people', row.number);
    if (address && !before) met.set(address, { name, personId, row: row.number });
    const commands: ImportCommand[] = [];
    if (email && name && !account && !before) commands.push({ type: 'InvitePerson', data: { personId, email, displayName: name } });
    const unitId = unitOf(row);
    const asked = ['unit', 'post', 'from'].filter((column) => column in row.values || row.faulty.includes(column)).length;
    if (asked > 0 && asked < 3) fault(row, 'post', importRefusals.IMPORT_POST_WITHOUT_UNIT);
    if (unitId && title) {
      const post = book.get(keyOf(unitId, title));
      if (!post) fault(row, 'post', importRefusals.IMPORT_POST_NOT_FOUND, { value: title });
      else if (post.filledBy !== undefined) fault(row, 'post', importRefusals.IMPORT_ROW_DOUBLED, { row: post.filledBy });
      else if (post.holderId && post.holderId !== personId) fault(row, 'post', directoryRefusals.POST_NOT_VACANT);
      else if (from && until && until < from) fault(row, 'until', directoryRefusals.POST_TERM_INVALID);
      else if (from && !post.holderId) commands.push(filling(post.id, personId, from, until));
      if (post) post.filledBy ??= row.number;
    }
    return [planned(row, name ?? email ?? '', commands)];
  });
  return [...established, ...joined];
};

const filling = (postId: PostId, personId: PersonId, from: LocalDate, until: LocalDate | undefined): PostCommand => ({
  type: 'FillPost',
  data: { postId, personId, from, ...(until && { until }) },
});
