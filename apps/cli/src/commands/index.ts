import type { Command } from 'commander';
import { backup } from './backup.js';
import { copy } from './copy.js';
import { erasePerson } from './erase-person.js';
import { exportLog } from './export.js';
import { importLog } from './import.js';
import { keysCommand } from './keys.js';
import { processCommand } from './process.js';
import { projection } from './projection.js';
import { resetPassword } from './reset-password.js';
import { restore } from './restore.js';
import { status } from './status.js';
import { verify } from './verify.js';
import { verifyProofCommand } from './verify-proof.js';
import { witnessCommand } from './witness.js';

/** Every command of `gongjian`, in the order of its help. */
export const commands: readonly ((program: Command) => void)[] = [
  status,
  verify,
  projection,
  processCommand,
  backup,
  restore,
  exportLog,
  importLog,
  copy,
  keysCommand,
  resetPassword,
  erasePerson,
  verifyProofCommand,
  witnessCommand,
];
