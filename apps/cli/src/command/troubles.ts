import { Failed, exitCodes } from './exit-codes.js';

type Texts = readonly [exitCode: number, zh: string, en: string];

const { fault, refused } = exitCodes;
const noSpace: Texts = [fault, '磁盘已满{at}。请腾出空间后再试。', 'The disk is full{at}. Make room, then try again.'];
const noRight: Texts = [
  refused,
  '无权读写{at}。请更改其权限，或换一个位置。',
  'There is no permission to read or write{at}. Change it, or choose another place.',
];
const noPlace: Texts = [
  refused,
  '此处不能建立文件或目录{at}。请换一个位置。',
  'No file or folder can be made here{at}. Choose another place.',
];

/** What file systems and stores answer, by their codes: whether it is a fault, what is the matter and what to do. */
const troubles: Readonly<Record<string, Texts>> = {
  ENOSPC: noSpace,
  EDQUOT: noSpace,
  EACCES: noRight,
  EPERM: noRight,
  EROFS: noPlace,
  ENOTDIR: noPlace,
  EEXIST: noPlace,
  ENAMETOOLONG: noPlace,
  ENOENT: [refused, '没有这个文件或目录{at}。请核对路径。', 'There is no such file or folder{at}. Look at the path.'],
  EISDIR: [refused, '此处是目录而不是文件{at}。请给出文件的路径。', 'This is a folder and no file{at}. Give the path of a file.'],
  EADDRINUSE: [
    refused,
    '端口已被占用。请用 --port 另选一个，或先停止占用它的程序。',
    'The port is in use. Choose another one by --port, or stop what uses it.',
  ],
  // Of gRPC.
  7: [
    refused,
    '事件库不允许该用户读写整个日志{at}。请在地址中改用管理员账号。',
    'The event store does not let this user read and write the whole log{at}. Name an administrator in its address.',
  ],
  8: [
    fault,
    '事件库没有空间可写{at}。请在其磁盘上腾出空间后再试。',
    'The event store has no room to write{at}. Make room on its disk, then try again.',
  ],
  14: [
    fault,
    '事件库无法连接{at}。请确认它已启动，地址与 tls 参数无误，然后再试。',
    'The event store cannot be reached{at}. See that it runs and that its address and tls are right, then try again.',
  ],
  16: [
    refused,
    '事件库不接受该用户名或口令{at}。请核对地址中的用户名与口令。',
    'The event store does not take this user or password{at}. Look at those in its address.',
  ],
  // Of PostgreSQL.
  '53100': [fault, '数据库的磁盘已满。请腾出空间后再试。', 'The disk of the database is full. Make room, then try again.'],
  '28P01': [
    refused,
    '数据库不接受该用户名或口令。请核对 DATABASE_URL。',
    'The database does not take this user or password. Look at DATABASE_URL.',
  ],
  '3D000': [
    refused,
    '服务器上没有该数据库。请先建立，或核对 DATABASE_URL。',
    'There is no such database on the server. Make it, or look at DATABASE_URL.',
  ],
  '42501': [
    refused,
    '数据库用户权限不足。请按 infra 的说明授予权限。',
    'The user of the database lacks rights. Grant them as infra describes.',
  ],
};

/** What is the matter and what to do, where the error bears a code that tells it; `at` names the place. */
export const troubleOf = (error: unknown, at?: string): Failed | undefined => {
  const { code, path, dest } = error as { code?: string | number; path?: string; dest?: string };
  const known = troubles[String(code)];
  if (!known) return undefined;
  const place = at ?? dest ?? path;
  const [exitCode, zh, en] = known;
  return new Failed(exitCode, zh.replace('{at}', place ? `（${place}）` : ''), en.replace('{at}', place ? ` (${place})` : ''));
};
