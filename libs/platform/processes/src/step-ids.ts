import type { Id } from '@gongjian/kernel';
import { v5 } from 'uuid';

const namespace = '5b0d2c0a-1d0e-5f5c-9a7e-6f0d4d1b8c21';

/** The id of a command that a process gives: the same for the same cause, so that a repeat gets the original receipt. */
export const commandIdOf = (process: string, cause: Id, chain: number, place: number): Id =>
  v5(`${process}/${cause}/${chain}/${place}`, namespace);

/** The id that stands for a timer going off, as an event's id stands for the event. */
export const firingIdOf = (process: string, key: string, part: string, timer: string, cause: Id): Id =>
  v5(`${process}/${key}/${part}/${timer}/${cause}`, namespace);
