import { EventStore } from '@gongjian/event-store';
import { definitions } from '@gongjian/projector';
import { LogFolder, type LogFolderOptions } from '@gongjian/transparency';
import type { Browser } from '../api-platform/browser.js';
import { Platform, type Somebody, password } from '../api-platform/platform.js';
import { done } from '../agreements/commands.js';

/** The platform with a folder of its log, and two parties. */
export class TransparentPlatform {
  private constructor(
    readonly platform: Platform,
    private readonly store: EventStore,
    private folder: LogFolder,
    readonly college: Somebody,
    readonly street: Somebody,
    readonly inCollege: Browser,
    readonly inStreet: Browser,
  ) {}

  static async open(options: Partial<LogFolderOptions> = {}): Promise<TransparentPlatform> {
    const platform = await Platform.open();
    const store = EventStore.connect(platform.eventStoreUrl, { commandKey: Buffer.alloc(32), definitions });
    const folder = new LogFolder(store, platform.database, { dataDirectory: platform.directory, ...options });
    folder.start();
    const college = await platform.somebody('secretary');
    const street = await platform.somebody('secretary');
    const [inCollege, inStreet] = await Promise.all([platform.signedIn(college), platform.signedIn(street)]);
    return new TransparentPlatform(platform, store, folder, college, street, inCollege, inStreet);
  }

  get gate(): EventStore {
    return this.store;
  }

  /** Stops what folds the log and starts it anew. */
  async restartFolder(options: Partial<LogFolderOptions> = {}): Promise<void> {
    await this.folder.stop();
    this.folder = new LogFolder(this.store, this.platform.database, { dataDirectory: this.platform.directory, ...options });
    this.folder.start();
  }

  async close(): Promise<void> {
    await this.folder.stop();
    await this.store.close();
    await this.platform.close();
  }

  /** A draft that was rewritten once before it was proposed, as far as the version that is agreed. */
  async agreed(): Promise<{ id: string; contentHash: string; position: string }> {
    const content = {
      kind: 'CO_BUILDING',
      title: '校地共建协议',
      parties: [{ unitId: this.college.unitId }, { unitId: this.street.unitId }],
      clauses: [{ heading: '共建内容', text: '双方每学期联合开展两次主题党日活动。' }],
      areas: ['RED_BRAND'],
      effectiveFrom: '2024-01-01',
    };
    const draft = await done(this.inCollege, 'draftAgreement', {
      ...content,
      clauses: [{ heading: '底线', text: '只有我方知道的底价。' }],
    });
    await done(this.inCollege, 'reviseDraft', { agreementId: draft.id, ...content });
    const { id, contentHash } = await done(this.inCollege, 'proposeVersion', { agreementId: draft.id });
    await done(this.inStreet, 'acceptVersion', { agreementId: id, version: 1, contentHash });
    const { position } = await done(this.inCollege, 'openForSigning', { agreementId: id });
    return { id, contentHash: contentHash!, position };
  }

  /** An agreement that both parties signed. */
  async signed(): Promise<{ id: string; contentHash: string; position: string }> {
    const { id, contentHash } = await this.agreed();
    const sign = { agreementId: id, contentHash, password };
    await done(this.inCollege, 'signAgreement', sign);
    const { position } = await done(this.inStreet, 'signAgreement', sign);
    return { id, contentHash, position };
  }
}
