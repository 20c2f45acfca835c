import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { UnitRequest } from '@gongjian/directory';
import { EventStore } from '@gongjian/event-store';
import { projections } from '@gongjian/projector';
import { Rows, skipStream, sql } from '@gongjian/read-models';
import type { Browser } from './browser.js';
import { Platform } from './platform.js';

jest.setTimeout(60_000);

let platform: Platform;
let admin: Browser;
let contact: Browser;

beforeAll(async () => {
  platform = await Platform.open();
  [admin, contact] = [await platform.signedIn(await platform.somebody()), await platform.signedIn(await platform.somebody('contact'))];
});
afterAll(() => platform.close(), 30_000);

interface Health {
  readonly name: string;
  readonly stopped: boolean;
  readonly stop: { readonly eventId: string; readonly error: string } | null;
  readonly keptVersion: number | null;
}

const health = async (browser: Browser, name: string): Promise<Health> => {
  const query = '{ platform { projections { name stopped keptVersion stop { eventId error } } } }';
  const { data } = await browser.ask<{ platform: { projections: Health[] } }>(query);
  return data!.platform.projections.find((projection) => projection.name === name)!;
};

const until = async (condition: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await condition()); tries += 1) {
    if (tries === 400) throw new Error('it did not come to that');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};

/** All read models have taken in the same: one that is only being tried again has not. */
const goesOn = async (): Promise<boolean> => {
  const all = await platform.app(Rows).status();
  return all.every(({ stopped, position }) => !stopped && position === all[0]!.position);
};

/** How the read model would stand after the order. */
const rehearse = async (order: string, name: string) => {
  const query = `mutation ($name: String!) { ${order}(name: $name, dryRun: true) { projection { stopped keptVersion } refusal { code } } }`;
  const { data } = await admin.ask<Record<string, { projection: object | null; refusal: { code: string } | null }>>(query, { name });
  return data![order]!;
};

describe('a read model that stopped', () => {
  const unitId = randomUUID();

  it('tells administrators where and why, and others only that', async () => {
    const [served] = await platform.database.own(
      sql<{ table: string }>`select table_name as "table" from read.projection where name = 'unit_state' and role = 'serving'`,
    );
    await platform.database.own(sql`alter table ${sql.table(`read.${served!.table}`)} add constraint planted check (title <> '坏数据')`);
    const data = { unitId, name: '坏数据', kind: 'school' as const };
    await platform.send(new UnitRequest({ type: 'RegisterUnit', data }, platform.as(unitId)));
    await until(async () => (await health(admin, 'unit_state')).stopped);
    expect((await health(admin, 'unit_state')).stop?.error).toContain('planted');
    expect(await health(contact, 'unit_state')).toMatchObject({ stopped: true, stop: null });
    expect(await health(platform.browser(), 'unit_state')).toMatchObject({ stopped: true, stop: null });
  });

  it('is retried and made to leave the event out by administrators alone, the reason kept in the log', async () => {
    const { eventId } = (await health(admin, 'unit_state')).stop!;
    const input = { projection: 'unit_state', eventId, reason: '数据有误' };
    const commandId = randomUUID();
    const skip = (browser: Browser, more: { dryRun?: true; commandId?: string } = {}, selection = '') =>
      browser.ask<{ skipProjectionEvent: { refusal: { code: string } | null; receipt: { position: string; repeated: boolean } } }>(
        `mutation ($input: SkipProjectionEventInput!) { skipProjectionEvent(input: $input) { wouldHappen { eventType words details { value } } refusal { code } ${selection} } }`,
        { input: { ...input, ...more } },
      );
    const receipt = async (browser: Browser, id: string) =>
      (await skip(browser, { commandId: id }, 'receipt { position repeated }')).data!.skipProjectionEvent;
    expect((await skip(contact)).data).toMatchObject({ skipProjectionEvent: { refusal: { code: 'NOT_ENTITLED' } } });
    const rehearsal = await rehearse('retryProjection', 'unit_state');
    expect(rehearsal).toEqual({ projection: { stopped: false, keptVersion: null }, refusal: null });
    expect((await health(admin, 'unit_state')).stopped).toBe(true);
    expect(await admin.mutate('retryProjection', { name: 'unit_state' })).toEqual({ refusal: null });
    await until(async () => (await health(admin, 'unit_state')).stopped);
    const words = '让数据视图“unit_state”略过了一个事件：数据有误';
    const rehearsed = { wouldHappen: [{ eventType: 'ProjectionEventSkipped', words, details: [] }], refusal: null };
    expect((await skip(admin, { dryRun: true })).data).toEqual({ skipProjectionEvent: rehearsed });
    expect((await health(admin, 'unit_state')).stopped).toBe(true);
    const first = await receipt(admin, commandId);
    expect(first).toMatchObject({ wouldHappen: null, refusal: null, receipt: { repeated: false } });
    await until(goesOn);
    const { position } = first.receipt;
    expect(await receipt(admin, commandId)).toMatchObject({ refusal: null, receipt: { position, repeated: true } });
    expect((await receipt(admin, randomUUID())).refusal?.code).toBe('PROJECTION_NOT_STOPPED');
    expect((await rehearse('retryProjection', 'unit_state')).refusal?.code).toBe('PROJECTION_NOT_STOPPED');
    const somebody = await platform.somebody();
    expect(await platform.signedIn(somebody)).toBeDefined();
    const store: EventStore = platform.api.app.get(EventStore as never, { strict: false });
    const kept = [];
    for await (const event of store.read(skipStream('unit_state', eventId))) kept.push(event.data);
    expect(kept).toEqual([input]);
  });
});

describe('a rebuild', () => {
  it('is ordered by administrators, compared, and can be taken back', async () => {
    const { version } = projections.find(({ name }) => name === 'post_state')!;
    expect((await contact.mutate('rebuildProjection', { name: 'post_state' })).refusal?.code).toBe('NOT_ENTITLED');
    expect((await admin.mutate('rebuildProjection', { name: 'nothing' })).refusal?.code).toBe('PROJECTION_UNKNOWN');
    expect((await rehearse('rebuildProjection', 'nothing')).refusal?.code).toBe('PROJECTION_UNKNOWN');
    const asBefore = { projection: { stopped: false, keptVersion: null }, refusal: null };
    expect(await rehearse('rebuildProjection', 'post_state')).toEqual(asBefore);
    for (const order of ['rollBackProjection', 'dropKeptProjection'])
      expect((await rehearse(order, 'post_state')).refusal?.code).toBe('PROJECTION_NOT_KEPT');
    expect((await admin.ask('{ projectionReports(name: "post_state") { name } }')).data).toEqual({ projectionReports: [] });
    expect(await admin.mutate('rebuildProjection', { name: 'post_state' })).toEqual({ refusal: null });
    await until(async () => (await health(admin, 'post_state')).keptVersion === version);
    const reports = '{ projectionReports(name: "post_state") { fromVersion toVersion differing onlyOld onlyNew } }';
    const alike = { fromVersion: version, toVersion: version, differing: 0, onlyOld: 0, onlyNew: 0 };
    expect((await admin.ask(reports)).data).toEqual({ projectionReports: [alike] });
    expect((await contact.ask(reports)).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_ENTITLED' });
    const goneBack = { projection: { stopped: false, keptVersion: version }, refusal: null };
    expect(await rehearse('rollBackProjection', 'post_state')).toEqual(goneBack);
    expect(
      await admin.mutate('rollBackProjection', { name: 'post_state' }, '{ projection { stopped keptVersion } refusal { code } }'),
    ).toEqual(goneBack);
    expect(await rehearse('dropKeptProjection', 'post_state')).toEqual(asBefore);
    expect((await health(admin, 'post_state')).keptVersion).toBe(version);
    expect(await admin.mutate('dropKeptProjection', { name: 'post_state' })).toEqual({ refusal: null });
    expect((await health(admin, 'post_state')).keptVersion).toBeNull();
  });
});
