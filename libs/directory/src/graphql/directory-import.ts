import { type RequestContext, commandContext, refusalView } from '@gongjian/graphql';
import { Files } from '@gongjian/files';
import { Identity, People } from '@gongjian/identity';
import { type Actor, type Id, Refusal } from '@gongjian/kernel';
import { columnName, readWorkbook } from '@gongjian/sheets';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { v5 } from 'uuid';
import { type ImportCommand, type ImportPlan, type PlannedRow, addressesOf, importPlan } from '../domain/import-plan.js';
import type { ImportFault } from '../domain/import-sheets.js';
import { importRefusals } from '../domain/import.refusals.js';
import type { PostCommand } from '../domain/post.state.js';
import type { UnitCommand } from '../domain/unit.decider.js';
import { DirectoryReader } from '../read/directory.reader.js';
import { PostRequest } from '../write/post.handler.js';
import { UnitRequest } from '../write/unit.handler.js';
import type { ImportFaultView, ImportRow } from './import.types.js';

/** How many rows one request carries out. */
export const stretch = 25;
const mostFaults = 500;

/** The sheets and commands that come from one upload alone. */
const ofUpload: ReadonlySet<string> = new Set(['people', 'FillPost']);

/** A workbook on its way in. */
export interface Incoming {
  readonly subjectId: Id;
  readonly fileId: Id;
}

/** The rows that one request is about. */
export interface Stretch {
  readonly after: number;
  readonly dryRun: boolean;
}

interface Planned extends ImportPlan {
  /** What ids are made from for a sheet or a command. */
  readonly sourceOf: (of: string) => string;
}

/**
 * Imports units, posts and people. It keeps nothing of its own: ids and command ids come from the content of the file and the row, and
 * what is there already is left alone, so that a repeated or interrupted import goes on where it stood. People, and who is given a post,
 * come from the upload instead: who left a post or was erased since can be taken in once more by the same workbook.
 */
@Injectable()
export class DirectoryImport {
  constructor(
    private readonly files: Files,
    private readonly people: People,
    private readonly identity: Identity,
    private readonly reader: DirectoryReader,
    private readonly commands: CommandBus,
  ) {}

  /** What would happen. */
  async rehearse(incoming: Incoming, actor: Actor, { language }: RequestContext) {
    // A workbook names people, and nobody needs it once its rows are made.
    await this.files.keepBriefly(incoming, actor);
    const { rows, faults } = await this.plan(incoming, actor);
    const shown = faults.slice(0, mostFaults).map(({ sheet, row, column, kind, params }: ImportFault): ImportFaultView => ({
      sheet,
      row,
      column: column === null ? null : columnName(column),
      refusal: refusalView(new Refusal(kind, params ? { params } : {}), language),
    }));
    return { fileId: incoming.fileId, rows: rows.map(foreseen), faults: shown, faultCount: faults.length };
  }

  /** Carries out the rows of one stretch, or only tells what would come of them; refused as a whole while anything in the workbook is wrong. */
  async carryOut(incoming: Incoming, { after, dryRun }: Stretch, actor: Actor, context: RequestContext) {
    const { rows, faults, sourceOf } = await this.plan(incoming, actor);
    if (faults.length > 0) throw new Refusal(importRefusals.IMPORT_HAS_ERRORS, { params: { count: faults.length } });
    const done: ImportRow[] = [];
    for (const row of rows.slice(after, after + stretch)) done.push(dryRun ? foreseen(row) : await this.row(row, sourceOf, actor, context));
    context.loaders.clear();
    return { rows: done, done: Math.min(after + stretch, rows.length), total: rows.length, refusal: null };
  }

  private async plan({ subjectId, fileId }: Incoming, actor: Actor): Promise<Planned> {
    const { ref, bytes } = await this.files.content(subjectId, fileId, actor);
    const sheets = readWorkbook(bytes);
    const [directory, accounts] = await Promise.all([this.reader.within(actor.unitIds), this.people.idsByEmail(addressesOf(sheets))]);
    const sourceOf = (of: string) => `${actor.personId}/${ofUpload.has(of) ? fileId : ref.sha256}`;
    const idOf = (sheet: string, row: number) => v5(`${sourceOf(sheet)}/${sheet}/${row}`, v5.URL);
    return { ...importPlan(sheets, { unitId: actor.unitId, ...directory, accounts }, idOf), sourceOf };
  }

  private async row(row: PlannedRow, sourceOf: Planned['sourceOf'], actor: Actor, context: RequestContext): Promise<ImportRow> {
    let password: string | null = null;
    try {
      for (const command of row.commands) {
        const commandId = v5(`${sourceOf(command.type)}/${row.sheet}/${row.row}/${command.type}`, v5.URL);
        password = (await this.give(command, commandId, actor, context)) ?? password;
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { ...rowView(row, 'refused'), password, refusal: refusalView(error, context.language) };
    }
    return { ...rowView(row, row.commands.length > 0 ? 'made' : 'exists'), password };
  }

  /** Gives a command as a user would; answers the password of an account that was opened. */
  private async give(command: ImportCommand, commandId: Id, actor: Actor, context: RequestContext): Promise<string | null> {
    if (command.type === 'InvitePerson') {
      const { personId, email, displayName } = command.data;
      return (await this.identity.inviteAs(personId, email, displayName, actor)).password;
    }
    const circumstances = commandContext(context, actor, { commandId });
    const request = isOfUnit(command) ? new UnitRequest(command, circumstances) : new PostRequest(command, circumstances);
    await this.commands.execute<UnitRequest | PostRequest, unknown>(request);
    return null;
  }
}

const isOfUnit = (command: UnitCommand | PostCommand): command is UnitCommand => command.type === 'RegisterUnit';

const rowView = ({ sheet, sheetName, row, label }: PlannedRow, outcome: ImportRow['outcome']): ImportRow => ({
  sheet,
  sheetName,
  row,
  label,
  outcome,
  refusal: null,
  password: null,
});

/** What would come of a row. */
const foreseen = (row: PlannedRow): ImportRow => rowView(row, row.commands.length > 0 ? 'toMake' : 'exists');
