import { isIP } from 'node:net';

/** Whether an address is reached from this machine alone; a socket for both families names one of IPv4 as ::ffff:127.0.0.1. */
export const isLoopback = (host: string): boolean => {
  const address = host.replace(/^::ffff:/i, '');
  return (isIP(address) === 4 && address.startsWith('127.')) || address === '::1' || address === 'localhost';
};
