import type zhCN from '../zh-CN/people.js';

/** The words of people and their erasure. */
export default {
  title: 'People',
  note: 'Accounts of the platform; people of your units are found by address too. Name and address of each person lie sealed under a key of their own.',
  search: 'Name or address',
  empty: 'Nobody matches.',
  emptyHint: 'Try another name or address; accounts are opened on the page of a unit, when a post is filled.',
  who: 'Name and address',
  posts: 'Posts',
  acts: 'Actions',
  noPost: 'holds no post at present',
  reset: 'Reset password',
  resetTitle: 'Reset the password',
  resetHint:
    'For somebody who lost his password: the old one opens nothing any more and all devices are signed out. You hand the new one over; nothing can be signed with it until it is changed. The record keeps that you did this.',
  passwordReset: 'The password of “{{name}}” was reset',
  erase: 'Erase',
  eraseTitle: 'Erase a person',
  forGood: 'This cannot be undone: name, address and personal statements can no longer be read in any record, past ones included.',
  goes: 'What goes',
  stays: 'What stays',
  what: {
    account: 'name, address and password',
    person_key: 'the personal key, and with it every statement and quotation sealed under it',
    session: '{{count}} sessions',
    api_token: '{{count}} API tokens',
    other: '{{count}} personal settings and drafts',
    entries: '{{count}} entries of the record, signed “erased person” from then on',
    posts: '{{count}} posts held',
    proofs: 'the force of signatures, and all proofs',
  },
  ground: 'Ground',
  grounds: {
    REQUESTED: 'asked for by the person',
    DEPARTED: 'left the unit',
    ORDERED: 'ordered by an authority',
    MISTAKEN: 'account opened by mistake',
  },
  sure: 'I want to erase “{{name}}” and know that it cannot be undone',
  needSure: 'Confirm first',
  password: 'Your own password',
} satisfies typeof zhCN;
