import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { accessList, defaultLists, mayAccess, noDefaults, type AccessList, type Lists, type StreamAction } from './access-list.js';
import { anonymous, principalOf, type Principal } from './principal.js';

const actions: readonly StreamAction[] = ['read', 'write', 'delete', 'metadataRead', 'metadataWrite'];
const listsOf = (own: Record<string, AccessList> = {}, defaults = noDefaults): Lists => ({ ofStream: (stream) => own[stream], defaults });

const name = fc.constantFrom('a', 'b', 'c');
const role = fc.constantFrom('a', 'b', 'team', 'crew', '$all', '$admins', '$ops');
const action = fc.constantFrom(...actions);
const stream = fc.constantFrom('orders', '$stats', '$all', '$$orders', '$$$stats', '$$$$orders', '$users');
const list: fc.Arbitrary<AccessList> = fc.record(Object.fromEntries(actions.map((one) => [one, fc.array(role, { maxLength: 3 })])), {
  requiredKeys: [],
});
const lists = fc.record({
  own: fc.dictionary(fc.constantFrom('orders', '$stats', '$all', '$users'), list),
  ordinary: list,
  system: list,
});
const groups = fc.array(fc.constantFrom('team', 'crew', '$ops'), { maxLength: 2 });
const user = fc.record({ name, groups }).map((one) => principalOf(one.name, one.groups));
const asLists = ({ own, ordinary, system }: { own: Record<string, AccessList>; ordinary: AccessList; system: AccessList }) =>
  listsOf(own, { ordinary, system });

describe('who may do what to a stream', () => {
  const ann = principalOf('ann', ['team']);
  const own = { listed: { read: ['ann'], write: ['team'], delete: [], metadataRead: ['bob'], metadataWrite: ['$all'] } };

  it.each<[Principal, StreamAction, string, boolean]>([
    [ann, 'read', 'orders', true],
    [ann, 'metadataWrite', 'orders', true],
    [ann, 'read', '$stats', false],
    [ann, 'read', '$all', false],
    [ann, 'read', '$user-ann', false],
    [ann, 'read', '$$orders', true],
    [ann, 'read', '$$$stats', false],
    [ann, 'delete', '$$orders', false],
    [ann, 'read', 'listed', true],
    [ann, 'write', 'listed', true],
    [ann, 'delete', 'listed', false],
    [ann, 'read', '$$listed', false],
    [ann, 'write', '$$listed', true],
    [principalOf('bob', []), 'read', 'listed', false],
    [principalOf('bob', []), 'read', '$$listed', true],
    [principalOf('ops', []), 'read', '$stats', false],
    [principalOf('ops', []), 'read', 'orders', true],
    [principalOf('admin', []), 'delete', 'listed', true],
    [principalOf('eve', ['$admins']), 'read', '$all', true],
    [anonymous, 'read', 'orders', false],
    [anonymous, 'write', '$$listed', false],
  ])('%j: %s %s is %j', (principal, act, target, allowed) => {
    expect(mayAccess(principal, act, target, listsOf(own))).toBe(allowed);
  });

  it('holds admins back by no list, and lets unnamed callers through by none', () => {
    fc.assert(
      fc.property(name, groups, action, stream, lists, (login, others, act, target, given) => {
        expect(mayAccess(principalOf(login, [...others, '$admins']), act, target, asLists(given))).toBe(true);
        expect(mayAccess(anonymous, act, target, asLists(given))).toBe(false);
      }),
    );
  });

  it('asks the own list of the stream alone where it speaks of the action', () => {
    fc.assert(
      fc.property(user, action, lists, fc.array(role, { maxLength: 3 }), (principal, act, given, roles) => {
        const found = roles.some((one) => one === '$all' || one === principal.login || principal.groups.includes(one));
        for (const target of ['orders', '$stats', '$all'])
          expect(mayAccess(principal, act, target, asLists({ ...given, own: { [target]: { [act]: roles } } }))).toBe(found);
      }),
    );
  });

  it('asks the defaults of its kind where the own list is silent, and those that are built in where they are too', () => {
    fc.assert(
      fc.property(user, action, lists, (principal, act, given) => {
        const { [act]: _, ...silent } = given.own['orders'] ?? {};
        const may = (target: string, changed: object) =>
          mayAccess(principal, act, target, asLists({ ...given, own: { [target]: silent }, ...changed }));
        expect(may('orders', { system: {} })).toBe(may('orders', { system: { [act]: ['$all'] } }));
        expect(may('$stats', { ordinary: {} })).toBe(may('$stats', { ordinary: { [act]: ['$all'] } }));
        expect(may('orders', { ordinary: {} })).toBe(true);
        expect(may('$stats', { system: {} })).toBe(false);
      }),
    );
  });

  it('gives nothing more to who leaves a group, and nothing less to who joins one', () => {
    fc.assert(
      fc.property(user, action, stream, lists, fc.constantFrom('team', 'crew'), (principal, act, target, given, group) => {
        const joined = { ...principal, groups: [...principal.groups, group] };
        if (mayAccess(principal, act, target, asLists(given))) expect(mayAccess(joined, act, target, asLists(given))).toBe(true);
      }),
    );
  });

  it('treats the metadata stream as the metadata of its stream', () => {
    fc.assert(
      fc.property(user, lists, fc.constantFrom('orders', '$stats', '$all'), (principal, given, target) => {
        const may = (act: StreamAction, name: string) => mayAccess(principal, act, name, asLists(given));
        expect(may('read', `$$${target}`)).toBe(may('metadataRead', target));
        expect(may('write', `$$${target}`)).toBe(may('metadataWrite', target));
        expect(may('delete', `$$${target}`)).toBe(false);
      }),
    );
  });
});

describe('lists as they are written', () => {
  it('name one role or several', () => {
    expect(accessList({ $r: 'a', $w: ['b', 'c'], $d: [] })).toEqual({ read: ['a'], write: ['b', 'c'], delete: [] });
    for (const none of [undefined, null, 'a', [], { $r: 1 }, { $r: [1] }, { $mw: null }, { $r: 'a', other: 'a' }])
      expect(accessList(none)).toBeUndefined();
  });

  it('are found in $settings for both kinds of streams', () => {
    const settings = (value: unknown) => defaultLists(Buffer.from(JSON.stringify(value)));
    expect(settings({ $userStreamAcl: { $r: 'a' }, $systemStreamAcl: { $w: ['b'] } })).toEqual({
      ordinary: { read: ['a'] },
      system: { write: ['b'] },
    });
    for (const none of [{}, [], 1, { $userStreamAcl: { $r: 1 }, $systemStreamAcl: { $r: '$all' } }])
      expect(settings(none)).toEqual(noDefaults);
    expect(defaultLists(Buffer.from('no JSON'))).toEqual(noDefaults);
  });
});
