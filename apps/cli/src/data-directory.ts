import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A reason why the platform cannot start here, in both languages, for people. */
export class CannotStart extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Where everything of this machine lies; at most one running platform owns it. */
export class DataDirectory {
  constructor(readonly path: string) {}

  private get lockFile(): string {
    return join(this.path, 'running.json');
  }

  /** Makes the folder and marks it as owned; refuses while another platform runs on it. */
  claim(): void {
    try {
      mkdirSync(join(this.path, 'logs'), { recursive: true });
      accessSync(this.path, constants.W_OK);
    } catch {
      throw new CannotStart(
        `数据目录 ${this.path} 不可写。请更改其权限,或用环境变量 GONGJIAN_DATA 指定另一个目录。`,
        `The data directory ${this.path} cannot be written. Change its permissions, or name another with the environment variable GONGJIAN_DATA.`,
      );
    }
    const running = this.running();
    if (running) {
      throw new CannotStart(
        `该数据目录已有一个平台在运行(进程 ${running.pid},${running.address})。请直接打开该地址,或先在其终端按 Ctrl-C。`,
        `A platform is running on this data directory already (process ${running.pid}, ${running.address}). Open that address, or press Ctrl-C in its terminal first.`,
      );
    }
    this.say('');
  }

  private running(): { pid: number; address: string } | undefined {
    if (!existsSync(this.lockFile)) return undefined;
    try {
      const { pid, address } = JSON.parse(readFileSync(this.lockFile, 'utf8')) as { pid: number; address: string };
      return pid !== process.pid && isAlive(pid) ? { pid, address } : undefined;
    } catch {
      return undefined;
    }
  }

  /** Notes the address at which the owner serves. */
  say(address: string): void {
    writeFileSync(this.lockFile, JSON.stringify({ pid: process.pid, address }));
  }

  release(): void {
    rmSync(this.lockFile, { force: true });
  }

  /** Removes everything but the note of who owns it. */
  wipe(): void {
    for (const part of ['events', 'postgres', 'files', 'logs', 'demo.json', 'demo.begun.json', 'command.key'])
      rmSync(join(this.path, part), { recursive: true, force: true });
    mkdirSync(join(this.path, 'logs'), { recursive: true });
  }

  get demoLoaded(): boolean {
    return existsSync(join(this.path, 'demo.json'));
  }
}
