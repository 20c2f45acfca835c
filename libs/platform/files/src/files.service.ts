import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { type Actor, type FileRef, type Id, Refusal } from '@gongjian/kernel';
import { Database, Rows, type Viewer, sql } from '@gongjian/read-models';
import { Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import { FileStore } from './file-store.js';
import { filesRefusals } from './files.refusals.js';

const dailyBytes = 1024 * 1024 * 1024;
const dailyFiles = 500;

const columns = sql`id as "fileId", name, media_type as "mediaType", bytes, sha256`;

/** The id of an object that begins with a file which has to be stored before it. Files get their ids here, so nobody chooses it. */
export const subjectBegunBy = (fileId: Id): Id => v5(`${fileId}/subject`, v5.URL);

/** A file that someone may fetch. */
export interface Fetched {
  readonly ref: FileRef;
  readonly content: Readable;
}

/** A file to be stored. */
export interface NewFile {
  readonly fileId?: Id;
  readonly name: string | undefined;
  readonly content: AsyncIterable<Buffer>;
}

/** Files of objects: stored before the event that names them, fetched by those who may see the object. */
@Injectable()
export class Files {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
    private readonly store: FileStore,
  ) {}

  /**
   * Stores a file for a subject, which need not exist: nothing is told of it either way. Without one it is for the subject that it
   * begins. What lies under an id already is answered as it is.
   */
  async put(subject: Id | undefined, given: NewFile, { personId, unitId }: Actor): Promise<FileRef> {
    await this.withinQuota(personId);
    const fileId = given.fileId ?? randomUUID();
    const subjectId = subject ?? subjectBegunBy(fileId);
    const [there] = given.fileId ? await this.stored(subjectId, fileId) : [];
    if (there) return there;
    const { name, mediaType, bytes, sha256 } = await this.store.put(subjectId, fileId, given);
    await this.database.own(
      sql`insert into own.file (id, subject_id, person_id, unit_id, name, media_type, bytes, sha256)
        values (${fileId}, ${subjectId}, ${personId}, ${unitId}, ${name}, ${mediaType}, ${bytes}, ${sha256})
        on conflict (id) do nothing`,
    );
    return { fileId, name, mediaType, bytes, sha256 };
  }

  /** What an event says of files that the actor's unit has stored for the subject, in the order asked for. */
  async refs(subjectId: Id, fileIds: readonly Id[], { unitId }: Actor, field = 'fileIds'): Promise<FileRef[]> {
    if (!fileIds.length) return [];
    const found = await this.database.own(
      sql<FileRef>`select ${columns} from own.file where subject_id = ${subjectId} and unit_id = ${unitId} and id = any(${[...fileIds]}::uuid[])`,
    );
    const byId = new Map(found.map((ref) => [ref.fileId, ref]));
    return fileIds.map((fileId) => {
      const ref = byId.get(fileId);
      if (!ref) throw new Refusal(filesRefusals.FILE_UNKNOWN, { field });
      return ref;
    });
  }

  /** The whole content of a file that the actor's unit has stored for a subject which no event names yet. */
  async content(subjectId: Id, fileId: Id, actor: Actor): Promise<{ ref: FileRef; bytes: Buffer }> {
    const [ref] = await this.refs(subjectId, [fileId], actor, 'fileId');
    const content = await this.store.get(subjectId, fileId);
    if (!ref || !content) throw new Refusal(filesRefusals.FILE_UNKNOWN, { field: 'fileId' });
    const chunks: Buffer[] = [];
    for await (const chunk of content as AsyncIterable<Buffer>) chunks.push(chunk);
    return { ref, bytes: Buffer.concat(chunks) };
  }

  /** Says that a file is needed for a while only: it goes with the next erasure of a person, whom it may name, and after a day. */
  async keepBriefly({ subjectId, fileId }: { subjectId: Id; fileId: Id }, { unitId }: Actor): Promise<void> {
    await this.database.own(
      sql`update own.file set passing = true where subject_id = ${subjectId} and id = ${fileId} and unit_id = ${unitId}`,
    );
  }

  /** Removes the files that are needed for a while only: all of them, or those older than a day. What belongs to an object stays. */
  async dropBrief(which: 'all' | 'old'): Promise<void> {
    const brief = await this.database
      .own(
        sql<{ subjectId: Id; fileId: Id }>`select subject_id as "subjectId", id as "fileId" from own.file f
          where passing and (${which} = 'all' or created_at < now() - interval '24 hours')
            and not exists (select from read.subject s where s.key = f.subject_id::text)`,
      )
      .catch((error: unknown) => {
        // Before the projector's first start nobody can say what belongs to an object.
        if ((error as { code?: string }).code === '42P01' || (error as { code?: string }).code === '3F000') return [];
        throw error;
      });
    for (const { subjectId, fileId } of brief) {
      await this.store.remove(subjectId, fileId);
      await this.database.own(sql`delete from own.file where id = ${fileId}`);
    }
  }

  /** The file, if the viewer may see its subject and the subject names it; else refused as missing. */
  async fetch(subjectId: Id, fileId: Id, viewer: Viewer): Promise<Fetched> {
    const subject = await this.rows.visible(subjectId, viewer);
    const [ref] = subject && (await this.isNamed(subject.kind, subjectId, fileId, viewer)) ? await this.stored(subjectId, fileId) : [];
    const content = ref && (await this.store.get(subjectId, fileId));
    if (!ref || !content) throw new Refusal(filesRefusals.FILE_NOT_FOUND);
    return { ref, content };
  }

  /** Whether any version of the subject that the viewer may see names the file: what was returned and replaced stays to be seen. */
  private async isNamed(kind: string, subjectId: Id, fileId: Id, viewer: Viewer): Promise<boolean> {
    const found = await this.rows.query(
      viewer,
      undefined,
      (tag) =>
        tag`select 1 from ${tag.table(`read.${kind}_state`)} where key = ${subjectId}
        and jsonb_path_exists(state::jsonb, '$.** ? (@.fileId == $file)', jsonb_build_object('file', ${fileId}::text)) limit 1`,
    );
    return found.length > 0;
  }

  private stored(subjectId: Id, fileId: Id): Promise<FileRef[]> {
    return this.database.own(sql<FileRef>`select ${columns} from own.file where subject_id = ${subjectId} and id = ${fileId}`);
  }

  private async withinQuota(personId: Id): Promise<void> {
    const [used] = await this.database.own(
      sql<{ files: number; bytes: number }>`select count(*)::int as files, coalesce(sum(bytes), 0)::float8 as bytes from own.file
        where person_id = ${personId} and created_at > now() - interval '24 hours'`,
    );
    if (used!.files >= dailyFiles || used!.bytes >= dailyBytes) throw new Refusal(filesRefusals.FILES_BEYOND_QUOTA);
  }
}
