import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

/** A mail as the server took it. */
export interface TakenMail {
  readonly to: string;
  readonly messageId: string;
  readonly header: string;
  readonly subject: string;
  readonly text: string;
  readonly unsubscribe: string | undefined;
}

const decodedWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('latin1')
        : word.replaceAll('_', ' ').replace(/=([0-9A-F]{2})/g, (__, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    );

const bodyText = (encoding: string, body: string): string => {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const bytes = body.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
};

const parse = (to: string, raw: string): TakenMail => {
  const [header = '', ...rest] = raw.split('\r\n\r\n');
  const field = (name: string) => new RegExp(`^${name}:\\s*((?:.|\\r\\n[ \\t])*)`, 'im').exec(header)?.[1]?.replace(/\r\n[ \t]/g, ' ');
  return {
    ...{ to, header, messageId: field('Message-ID') ?? '' },
    subject: Buffer.from(decodedWords(field('Subject') ?? ''), 'latin1').toString('utf8'),
    text: bodyText((field('Content-Transfer-Encoding') ?? '7bit').toLowerCase(), rest.join('\r\n\r\n')),
    unsubscribe: /<([^>]+)>/.exec(field('List-Unsubscribe') ?? '')?.[1]?.replaceAll(' ', ''),
  };
};

/** How the server meets a mail: takes it, turns it away for now or for good, or takes it and says nothing. */
export type Mood = 'takes' | 'busy' | 'unknown' | 'silent';

/** A real SMTP server that keeps what it takes. */
export class PostOffice {
  readonly mails: TakenMail[] = [];
  mood: Mood = 'takes';
  turnedAway = 0;

  private constructor(private readonly server: SMTPServer) {}

  static async open(): Promise<PostOffice> {
    const server: SMTPServer = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      onRcptTo: (_address, _session, done) => {
        const answers = { busy: [451, 'try later'], unknown: [550, 'no such mailbox'] } as const;
        const answer = answers[office.mood as 'busy'];
        if (!answer) return done();
        office.turnedAway += 1;
        done(Object.assign(new Error(answer[1]), { responseCode: answer[0] }));
      },
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const raw = Buffer.concat(parts).toString('utf8');
          for (const { address } of session.envelope.rcptTo) office.mails.push(parse(address, raw));
          if (office.mood !== 'silent') done();
        });
      },
    });
    server.on('error', () => undefined);
    const office = new PostOffice(server);
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    return office;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}?tls=off`;
  }

  to(address: string): TakenMail[] {
    return this.mails.filter((mail) => mail.to === address);
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
