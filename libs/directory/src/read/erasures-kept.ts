import { Files } from '@gongjian/files';
import { Erasure } from '@gongjian/identity';
import { Changes } from '@gongjian/read-models';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';

const atMostEvery = 5_000;

/** Keeps what the log says of erasures true of the accounts, whatever happened to either: at the start, and as the log goes on. */
@Injectable()
export class ErasuresKept implements OnApplicationBootstrap, OnModuleDestroy {
  private waiting: NodeJS.Timeout | undefined;
  private stop: (() => void) | undefined;

  constructor(
    private readonly erasure: Erasure,
    private readonly changes: Changes,
    private readonly files: Files,
  ) {}

  onApplicationBootstrap(): void {
    this.stop = this.changes.on(() => this.soon());
    this.soon(0);
  }

  onModuleDestroy(): void {
    this.stop?.();
    this.stop = undefined;
    clearTimeout(this.waiting);
  }

  private soon(after = atMostEvery): void {
    this.waiting ??= setTimeout(() => {
      this.waiting = undefined;
      // A database that is away is asked again at the next change.
      this.keep().catch(() => undefined);
    }, after).unref();
  }

  private async keep(): Promise<void> {
    await this.erasure.carryOutAgain();
    await this.files.dropBrief('old');
  }
}
