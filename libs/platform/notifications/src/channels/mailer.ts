import { createTransport } from 'nodemailer';

/** A mail to one person. */
export interface Mail {
  readonly to: string;
  /** Names the Message-ID: a repeat carries the same. */
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly unsubscribe: string | undefined;
}

/** Why a mail was not taken, in a word that names nobody. */
export class NotTaken extends Error {
  constructor(
    readonly code: string,
    /** Whether it would be refused again: the server has said so of this mail. */
    readonly permanent: boolean,
  ) {
    super(code);
  }
}

const patienceMs = 20_000;

/** The host part of the ids of mails: that of the sender. */
const hostIn = (from: string): string => /@([^\s<>]+)>?\s*$/.exec(from)?.[1] ?? 'gongjian.invalid';

/** Sends mails by SMTP. */
export class Mailer {
  private readonly transport;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    const { protocol, hostname, port, username, password, searchParams } = new URL(url);
    const secure = protocol === 'smtps:';
    this.transport = createTransport({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port || (secure ? 465 : 587)),
      secure,
      requireTLS: searchParams.get('tls') === 'required',
      ignoreTLS: searchParams.get('tls') === 'off',
      ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
      connectionTimeout: patienceMs,
      greetingTimeout: patienceMs,
      socketTimeout: patienceMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** Hands a mail over. Throws NotTaken. */
  async send({ to, id, subject, text, unsubscribe }: Mail): Promise<void> {
    try {
      await this.transport.sendMail({
        from: this.from,
        to: { name: '', address: to },
        messageId: `<${id}@${hostIn(this.from)}>`,
        subject,
        text,
        headers: {
          'Auto-Submitted': 'auto-generated',
          ...(unsubscribe && { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
        },
      });
    } catch (error) {
      // What the server or the library says may name the address: only numbers and the library's own codes go on from here.
      const { responseCode, code, command } = error as { responseCode?: number; code?: string; command?: string };
      const refused = responseCode !== undefined && responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA');
      throw new NotTaken(responseCode === undefined ? (code ?? 'NO_ANSWER') : `SMTP ${responseCode}`, refused);
    }
  }
}
