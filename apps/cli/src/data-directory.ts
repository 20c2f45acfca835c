import { accessSync, constants, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ProcessIdentity, identityOf, isAlive, untilGone } from '@gongjian/read-models/alive';
import { CannotStart } from './cannot-start.js';
import { accessFolder } from './events-access/events-access.js';
import { makeFolder } from './make-folder.js';

/** Who runs the platform on a data directory and how to reach it. */
export interface Running extends ProcessIdentity {
  readonly address?: string;
  readonly eventStoreUrl?: string;
  readonly databaseUrl?: string;
  /** Where the processes that have no page tell how they are and what they count. */
  readonly health?: Readonly<Record<string, string>>;
  readonly processes: Readonly<Record<string, ProcessIdentity>>;
}

const notWritable = (path: string, { code, message }: NodeJS.ErrnoException): CannotStart =>
  code === 'ENOSPC'
    ? new CannotStart(
        `数据目录 ${path} 所在的磁盘已满。请腾出空间后再试。`,
        `The disk of the data directory ${path} is full. Make room and try again.`,
      )
    : new CannotStart(
        `数据目录 ${path} 不可写（${code ?? message}）。请更改其权限，或用环境变量 GONGJIAN_DATA 指定另一个目录。`,
        `The data directory ${path} cannot be written (${code ?? message}). Change its permissions, or name another with the environment variable GONGJIAN_DATA.`,
      );

/** Stands in a data directory while a backup is restored into it. */
export const restoringName = 'restoring';

/** Where everything of this machine lies; at most one running platform owns it. */
export class DataDirectory {
  private note: Running = { ...identityOf(process.pid), processes: {} };

  constructor(readonly path: string) {}

  get logs(): string {
    return join(this.path, 'logs');
  }

  private get lockFile(): string {
    return join(this.path, 'running.json');
  }

  /** Makes the folder and marks it as owned; refuses while another platform runs on it. */
  async claim(): Promise<void> {
    try {
      makeFolder(this.logs);
      accessSync(this.path, constants.W_OK);
      while (!this.take()) await this.leftBehind();
    } catch (error) {
      throw error instanceof CannotStart ? error : notWritable(this.path, error as NodeJS.ErrnoException);
    }
  }

  /** Puts the note of the owner in its place in one step, so that of two starts at once only one succeeds. */
  private take(): boolean {
    const draft = `${this.lockFile}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(this.note), { mode: 0o600 });
    try {
      linkSync(draft, this.lockFile);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  }

  /** Clears away the note of an owner that was killed, once its processes have ended. */
  private async leftBehind(): Promise<void> {
    const owner = this.running();
    if (owner) {
      const at = owner.address ?? '正在启动 starting';
      throw new CannotStart(
        `该数据目录已有一个平台在运行（进程 ${owner.pid}，${at}）。请直接打开该地址，或先在其终端按 Ctrl-C。`,
        `A platform is running on this data directory already (process ${owner.pid}, ${at}). Open that address, or press Ctrl-C in its terminal first.`,
      );
    }
    await untilGone(Object.values(this.read()?.processes ?? {}), 20_000);
    rmSync(this.lockFile, { force: true });
  }

  private read(): Running | undefined {
    try {
      return JSON.parse(readFileSync(this.lockFile, 'utf8')) as Running;
    } catch {
      return undefined;
    }
  }

  /** The platform that runs on this directory now. */
  running(): Running | undefined {
    const owner = this.read();
    return owner && isAlive(owner) ? owner : undefined;
  }

  /** Notes what is known of the platform by now. */
  say(more: Partial<Omit<Running, keyof ProcessIdentity>>): void {
    this.note = { ...this.note, ...more };
    const draft = `${this.lockFile}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(this.note), { mode: 0o600 });
    renameSync(draft, this.lockFile);
  }

  /** Notes a process that was started under a name. */
  sayProcess(name: string, pid: number): void {
    this.say({ processes: { ...this.note.processes, [name]: identityOf(pid) } });
  }

  release(): void {
    rmSync(this.lockFile, { force: true });
  }

  /** Notes that an event log from outside is used with this directory, to which files and keys here may belong from now on. */
  sayOutside(): void {
    writeFileSync(join(this.path, 'outside'), '');
  }

  /** Whether an event log from outside was ever used with this directory. */
  get saidOutside(): boolean {
    return existsSync(join(this.path, 'outside'));
  }

  /**
   * Removes what lies here, but for the note of who owns it. An event log from outside cannot be emptied from here: what
   * belongs to it stays, which is the files, the key of its commands, and the day that the demo in it is relative to.
   */
  wipe(demo: string, { eventsOutside }: { readonly eventsOutside: boolean }): void {
    if (eventsOutside && this.hasDemo(demo)) renameSync(join(this.path, `${demo}.json`), join(this.path, `${demo}.begun.json`));
    const ofOurLog = ['events', accessFolder, 'transparency', `${demo}.json`, `${demo}.begun.json`];
    const shared = this.saidOutside ? [] : ['files', 'command.key'];
    const parts = ['logs', restoringName, ...(eventsOutside ? [] : [...ofOurLog, ...shared])];
    for (const part of parts) rmSync(join(this.path, part), { recursive: true, force: true });
    mkdirSync(this.logs, { recursive: true });
  }

  private get restoring(): string {
    return join(this.path, restoringName);
  }

  /** Notes that a restore began. What lies here is no platform until it is whole, whatever ends it. */
  sayRestoring(): void {
    writeFileSync(this.restoring, '');
  }

  sayRestored(): void {
    rmSync(this.restoring, { force: true });
  }

  /** Refuses what a restore left unfinished. */
  refuseUnfinished(): void {
    if (!existsSync(this.restoring)) return;
    throw new CannotStart(
      `数据目录 ${this.path} 的恢复没有完成，内容不完整。请再次运行 npx gongjian restore --force <备份>。`,
      `A restore into ${this.path} did not come to its end, so what lies there is not whole. Run npx gongjian restore --force <backup> again.`,
    );
  }

  /** Whether nothing was ever started here. */
  get isNew(): boolean {
    return !existsSync(join(this.path, 'command.key'));
  }

  /** Whether the demo was loaded to its end, under the name that it has for the log. */
  hasDemo(demo: string): boolean {
    return existsSync(join(this.path, `${demo}.json`));
  }
}
