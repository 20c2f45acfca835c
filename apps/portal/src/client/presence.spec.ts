import { describe, expect, it } from '@jest/globals';
import { personHeader, postHeader, presence } from './presence.js';

/** An api that says whom it answers: whoever is signed in at that moment. */
const api = (signedIn: string) => {
  const asked: string[] = [];
  const sent: unknown[] = [];
  const session = { person: signedIn, post: 'college' };
  const send = (async (input: unknown, init: RequestInit) => {
    asked.push(String(input));
    sent.push(init.headers);
    return new Response(`for ${session.person}`, { headers: { [personHeader]: session.person, [postHeader]: session.post } });
  }) as typeof fetch;
  return { session, asked, sent, ...presence(send) };
};

describe('the person whom a page was drawn for', () => {
  it('is the first whom an answer is for, also where a visitor signs in', async () => {
    const { ask, gone, session } = api('');
    await ask('register');
    session.person = 'ann';
    expect(await (await ask('workbench')).text()).toBe('for ann');
    expect(gone()).toBe(false);
  });

  it.each(['', 'bob'])('is gone when an answer is for “%s”; questions wait and are asked again after the return', async (other) => {
    const { ask, gone, comeBack, session, asked } = api('ann');
    await ask('list');
    session.person = other;
    const waiting = ask('list');
    await new Promise(setImmediate);
    expect(gone()).toBe(true);
    const later = ask('inbox');
    session.person = 'ann';
    comeBack();
    expect(await Promise.all([waiting, later].map(async (answer) => (await answer).text()))).toEqual(['for ann', 'for ann']);
    expect([gone(), asked]).toEqual([false, ['list', 'list', 'list', 'inbox']]);
  });

  it('is gone by the answer to a command as well, which is handed on', async () => {
    const { ask, fetch, gone, watch, session } = api('ann');
    let changes = 0;
    watch(() => (changes += 1));
    await ask('list');
    session.person = '';
    expect(await (await fetch('command')).text()).toBe('for ');
    expect([gone(), changes]).toEqual([true, 1]);
  });

  it('is named in every request from the first answer on, also after another has signed in', async () => {
    const { fetch, session, sent } = api('');
    await fetch('register', { headers: { accept: 'json' } });
    session.person = 'ann';
    await fetch('workbench');
    session.person = 'bob';
    await fetch('command', { headers: { accept: 'json' } });
    await fetch('command');
    const names = { [personHeader]: 'ann', [postHeader]: 'college' };
    expect(sent).toEqual([{ accept: 'json' }, {}, { accept: 'json', ...names }, names]);
  });

  it('keeps to the post of its first answer, and is told once when it is held no more', async () => {
    const { ask, fetch, session, sent, dismissed, gone, watch, onReturn } = api('ann');
    let changes = 0;
    let returns = 0;
    watch(() => (changes += 1));
    onReturn(() => (returns += 1));
    await ask('workbench');
    expect(dismissed()).toBe(false);
    session.post = 'street';
    await ask('list');
    session.post = '';
    await fetch('command');
    expect(sent.map((headers) => (headers as Record<string, string>)[postHeader])).toEqual([undefined, 'college', 'college']);
    expect([dismissed(), gone(), changes, returns]).toEqual([true, false, 1, 0]);
  });

  it('is not dismissed by what is answered to another, nor where no post was held', async () => {
    const { ask, fetch, session, dismissed } = api('ann');
    await ask('workbench');
    Object.assign(session, { person: 'bob', post: 'street' });
    await fetch('command');
    expect(dismissed()).toBe(false);
    const other = api('ann');
    other.session.post = '';
    await other.fetch('workbench');
    await other.fetch('list');
    expect(other.dismissed()).toBe(false);
  });

  it('is not gone by an answer that names nobody at all', async () => {
    const { note, gone } = api('ann');
    note('ann');
    note(null);
    expect(gone()).toBe(false);
    note('');
    expect(gone()).toBe(true);
  });
});
