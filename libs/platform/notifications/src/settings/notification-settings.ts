/** How the platform reaches people, from the environment. */
export interface NotificationSettings {
  /** `smtp://user:password@host:port`; none where mail is not set up. */
  readonly smtpUrl: string | undefined;
  /** Who mails come from. */
  readonly from: string;
  /** The root of the portal as people reach it, with a slash at its end; without it messages carry no links. */
  readonly publicUrl: string | undefined;
  /** Whether robots may lie in private networks. */
  readonly privateAllowed: boolean;
}

/** Why the environment cannot be used; names the variable, never its value. */
export class SettingsUnusable extends Error {}

const urlIn = (name: string, value: string | undefined, protocols: readonly string[]): string | undefined => {
  if (!value) return undefined;
  const protocol = URL.canParse(value) ? new URL(value).protocol : '';
  if (protocols.includes(protocol)) return value;
  const forms = protocols.map((one) => `${one}//…`).join('、');
  throw new SettingsUnusable(`${name} 应形如 ${forms}。${name} has to begin with ${protocols.join('// or ')}//.`);
};

/** The settings of GONGJIAN_SMTP_URL, GONGJIAN_MAIL_FROM, GONGJIAN_PUBLIC_URL and GONGJIAN_WEBHOOK_PRIVATE. */
export const notificationSettings = (env: Readonly<Record<string, string | undefined>>): NotificationSettings => {
  const publicUrl = urlIn('GONGJIAN_PUBLIC_URL', env['GONGJIAN_PUBLIC_URL'], ['https:', 'http:']);
  const smtpUrl = urlIn('GONGJIAN_SMTP_URL', env['GONGJIAN_SMTP_URL'], ['smtp:', 'smtps:']);
  const from = env['GONGJIAN_MAIL_FROM'];
  if (smtpUrl && !(from?.includes('@') && publicUrl))
    throw new SettingsUnusable(
      '设置了 GONGJIAN_SMTP_URL，还需以 GONGJIAN_MAIL_FROM 给出发件地址，以 GONGJIAN_PUBLIC_URL 给出平台网址。\n' +
        'GONGJIAN_SMTP_URL is set: name the sender by GONGJIAN_MAIL_FROM and the address of the portal by GONGJIAN_PUBLIC_URL too.',
    );
  return {
    smtpUrl,
    from: from ?? '',
    publicUrl: publicUrl && (publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`),
    privateAllowed: env['GONGJIAN_WEBHOOK_PRIVATE'] === 'true',
  };
};
