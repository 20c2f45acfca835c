import { randomUUID } from 'node:crypto';
import { PostRequest, UnitRequest } from '@gongjian/directory';
import type { PostKind, UnitKind } from '@gongjian/directory/events';
import { People } from '@gongjian/identity';
import type { Id } from '@gongjian/kernel';
import { projections } from '@gongjian/projector';
import { Rows } from '@gongjian/read-models';
import type { Browser } from '../api-platform/browser.js';
import { type Platform, password } from '../api-platform/platform.js';

/** A refusal as these tests look at it. */
export interface Refused {
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
}

/** What a command answers. */
export interface Answered<Node> {
  readonly node: Node | null;
  readonly receipt: { readonly position: string; readonly revision: number; readonly repeated: boolean } | null;
  readonly refusal: Refused | null;
}

/** A unit with somebody in a post of it, signed in. */
export class Office {
  private constructor(
    private readonly platform: Platform,
    readonly unitId: Id,
    readonly browser: Browser,
    readonly postId: Id,
    readonly personId: Id,
  ) {}

  static async open(platform: Platform, name: string, kind: UnitKind, post: PostKind, parentId?: Id): Promise<Office> {
    const unitId = randomUUID();
    const as = platform.as(parentId ?? unitId);
    const context = { ...as, actor: { ...as.actor, unitIds: [unitId, ...(parentId ? [parentId] : [])] } };
    await platform.send(
      new UnitRequest(
        { type: 'RegisterUnit', data: { unitId, name, kind, ...(parentId && { parentId }) } },
        { ...context, commandId: randomUUID() },
      ),
    );
    return Office.enter(platform, unitId, name, post);
  }

  /** Another person in another post of a unit. */
  static async enter(platform: Platform, unitId: Id, name: string, post: PostKind): Promise<Office> {
    const personId = await platform.app(People).add({ email: `${randomUUID()}@example.org`, displayName: `${post} ${name}`, password });
    const { email } = (await platform.app(People).byId(personId))!;
    const postId = randomUUID();
    await platform.send(new PostRequest({ type: 'EstablishPost', data: { postId, unitId, kind: post, title: post } }, platform.as(unitId)));
    const { position } = await platform.send(
      new PostRequest({ type: 'FillPost', data: { postId, personId, from: '2020-01-01' } }, platform.as(unitId)),
    );
    await platform.app(Rows).waitUntil(projections, position, 10_000);
    return new Office(platform, unitId, await platform.signedIn({ personId, unitId, postId, email }), postId, personId);
  }

  /** Gives a command by its mutation; `node` is the object it answers. */
  async give<Node>(mutation: string, input: object, selection: string, field = 'project'): Promise<Answered<Node>> {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
    const query = `mutation ($input: ${type}) { ${mutation}(input: $input) {
      node: ${field} { ${selection} } receipt { position revision repeated } refusal { code field message } } }`;
    const { data, errors } = await this.browser.ask<Record<string, Answered<Node>>>(query, { input });
    if (errors || !data?.[mutation]) throw new Error(JSON.stringify(errors));
    const answer = data[mutation];
    if (answer.receipt) this.last = answer.receipt.position;
    return answer;
  }

  /** The command must succeed. */
  async do<Node>(mutation: string, input: object, selection = 'id', field = 'project'): Promise<Node> {
    const { node, refusal } = await this.give<Node>(mutation, input, selection, field);
    if (!node) throw new Error(`${mutation}: ${JSON.stringify(refusal)}`);
    return node;
  }

  /** The code by which the command is refused. */
  async refused(mutation: string, input: object, field = 'project'): Promise<string | undefined> {
    return (await this.give(mutation, input, 'id', field)).refusal?.code;
  }

  /** A query of one field, with what was just recorded in the read models. */
  async ask<Data>(query: string, after: Office = this, variables: object = {}): Promise<Data> {
    const atLeast = after.last;
    const text = query.replaceAll('ATLEAST', atLeast ? `atLeast: "${atLeast}"` : '');
    const { data, errors } = await this.browser.ask<Data>(text, variables);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Uploads one text file for a subject, or for one that it is to begin; its id. */
  async upload(subjectId: Id | undefined, name: string, text: string): Promise<Id> {
    const form = new FormData();
    form.append('files', new Blob([text]), name);
    const answer = await this.browser.fetch(subjectId ? `/files/${subjectId}` : '/files', { method: 'POST', body: form });
    const [file] = (await answer.json()) as { fileId: Id }[];
    return file!.fileId;
  }

  private last = '';
}

/** An agreement on paper between two units, in force from the first of the year for ten years. */
export const paperAgreement = async (from: Office, other: Office, title = '校地共建协议'): Promise<Id> => {
  const scanFileId = await from.upload(undefined, '扫描件.txt', '协议扫描件');
  const { id } = await from.do<{ id: Id }>(
    'enterPaperAgreement',
    {
      ...{
        title,
        kind: 'CO_BUILDING',
        signedOn: '2026-01-05',
        effectiveFrom: '2026-01-10',
        effectiveTo: '2036-01-09',
        scanFileId,
      },
      parties: [{ unitId: from.unitId }, { unitId: other.unitId }],
      clauses: [{ heading: '第一条', text: '双方共建。' }],
    },
    'id',
    'agreement',
  );
  return id;
};
