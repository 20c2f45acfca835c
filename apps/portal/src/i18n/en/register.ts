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
  entry: 'What is registered',
  terminated: 'terminated',
  verify: 'Verification',
  verifyHint:
    'The text is kept by the parties and is not public. A party can show the proof of the signatures; with that file anybody can check what was signed, by whom and when, without signing in.',
  verifyOpen: 'Check a proof',
} satisfies typeof zhCN;
