import type zhCN from '../zh-CN/register.js';

/** The words of the public register. */
export default {
  title: 'Register of agreements',
  note: 'Open to everyone, without signing in.',
  search: 'Title, number or party',
  kind: 'Kind',
  standing: 'Standing',
  inForce: 'in force',
  name: 'Title',
  number: 'Number',
  parties: 'Parties',
  from: 'In force from',
  to: 'Until',
  openEnded: 'open-ended',
  empty: 'No agreement fits.',
} satisfies typeof zhCN;
