import { join } from 'node:path';
import { type NotificationSettings, SettingsUnusable, notificationSettings } from '@gongjian/notifications';

/** An account of the demo that visitors are offered, in Chinese and English. */
export interface DemoSignIn {
  readonly email: string;
  readonly password: string;
  readonly zh: string;
  readonly en: string;
}

/** Where the api finds its stores and how it serves. */
export interface ApiConfig {
  readonly eventStoreUrl: string;
  readonly databaseUrl: string;
  readonly readerUrl?: string;
  /** Holds the files, the key of command hashes and, unless the environment names it, the master key. */
  readonly dataDirectory: string;
  /** The master keys, `version:64 hexadecimal digits` each; without it they lie in the data directory. */
  readonly masterKey?: string;
  /** The built portal; without it only the api is served. */
  readonly portal?: string;
  readonly host: string;
  readonly port: number;
  /** Origins beside the own one from which browsers may send, such as https://gongjian.example. */
  readonly origins: readonly string[];
  /** Set behind one proxy that tells the client's address and scheme; what the client itself says of that counts for nothing. */
  readonly trustProxy: boolean;
  /** How people are reached, for those who are to choose it; the projector does it. */
  readonly notifications?: Pick<NotificationSettings, 'smtpUrl' | 'privateAllowed'>;
  /** Serves a page to try queries on at /graphql. */
  readonly sandbox: boolean;
  /** Shown to everybody while accounts of the demo exist. */
  readonly demoSignIns?: readonly DemoSignIn[];
}

/** A reason why the api cannot start, for the one who starts it. */
export class CannotServe extends Error {}

/** The configuration from the environment. */
export const configFrom = (env: Readonly<Record<string, string | undefined>>): ApiConfig => {
  const required = (name: string): string => {
    const value = env[name];
    if (!value) throw new CannotServe(`缺少环境变量 ${name}。The environment variable ${name} is not set.`);
    return value;
  };
  const port = Number(env['PORT'] ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new CannotServe(`PORT 不是有效端口。PORT is not a port: ${env['PORT']}`);
  return {
    eventStoreUrl: required('EVENTSTORE_URL'),
    databaseUrl: required('DATABASE_URL'),
    ...(env['DATABASE_READER_URL'] && { readerUrl: env['DATABASE_READER_URL'] }),
    dataDirectory: env['GONGJIAN_DATA'] ?? join(process.cwd(), 'data'),
    ...(env['GONGJIAN_MASTER_KEY'] && { masterKey: env['GONGJIAN_MASTER_KEY'] }),
    ...(env['GONGJIAN_PORTAL'] && { portal: env['GONGJIAN_PORTAL'] }),
    host: env['HOST'] ?? '127.0.0.1',
    port,
    origins: (env['GONGJIAN_ORIGINS'] ?? '')
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
    trustProxy: env['GONGJIAN_TRUST_PROXY'] === 'true',
    notifications: usable(() => notificationSettings(env)),
    sandbox: env['GONGJIAN_SANDBOX'] === 'true',
    ...(env['GONGJIAN_DEMO_SIGN_INS'] && { demoSignIns: JSON.parse(env['GONGJIAN_DEMO_SIGN_INS']) as DemoSignIn[] }),
  };
};

const usable = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw error instanceof SettingsUnusable ? new CannotServe(error.message) : error;
  }
};
