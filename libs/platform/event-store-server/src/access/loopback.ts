import { isIP } from 'node:net';

/** Whether an address is reached from this machine alone. */
export const isLoopback = (host: string): boolean =>
  (isIP(host) === 4 && host.startsWith('127.')) || host === '::1' || host === 'localhost';
