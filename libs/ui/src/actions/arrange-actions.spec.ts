import { describe, expect, it } from '@jest/globals';
import { arranged } from './arrange-actions.js';

const action = (name: string, allowed: boolean, inPhase = true) => ({ name, allowed, inPhase });

describe('the actions of an object', () => {
  it('puts what can be done first and makes the weightiest of it the main one', () => {
    const { shown, main } = arranged(
      [action('Withdraw', true), action('Open', false), action('Sign', true)],
      ['Sign', 'Open', 'Withdraw'],
      4,
    );
    expect(shown.map(({ name }) => name)).toEqual(['Sign', 'Withdraw', 'Open']);
    expect(main).toBe('Sign');
  });

  it('leaves out what nobody could do in the phase, and keeps what another could', () => {
    const { shown, more } = arranged([action('Sign', false, false), action('End', true), action('Nudge', false)], [], 2);
    expect([shown.map(({ name }) => name), more]).toEqual([['End', 'Nudge'], []]);
  });

  it('has no main one where nothing can be done', () => {
    expect(arranged([action('Sign', false)], ['Sign'], 4).main).toBeUndefined();
  });

  it('has no main one where nothing is left but to end it', () => {
    const { shown, main } = arranged([action('Sign', false), action('Withdraw', true)], ['Sign', 'Withdraw'], 4, ['Withdraw']);
    expect(shown.map(({ name }) => name)).toEqual(['Withdraw', 'Sign']);
    expect(main).toBeUndefined();
  });

  it('has no main one where nothing is left but to remind others', () => {
    expect(arranged([action('Sign', false), action('Nudge', true)], ['Sign', 'Nudge'], 4, ['Nudge']).main).toBeUndefined();
  });

  it('leaves room for the menu where there are too many', () => {
    const five = ['A', 'B', 'C', 'D', 'E'].map((name) => action(name, true));
    const { shown, more } = arranged(five, [], 4);
    expect([shown.length, more.length]).toEqual([3, 2]);
    expect(arranged(five, [], 5).more).toEqual([]);
  });
});
