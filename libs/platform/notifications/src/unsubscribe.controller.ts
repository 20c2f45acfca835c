import { languageOf, type Language } from '@gongjian/graphql';
import { Keyring } from '@gongjian/identity';
import { Controller, Get, Header, Headers, HttpCode, Post, Query, Res } from '@nestjs/common';
import { personOf } from './settings/unsubscribe-token.js';
import { Choices } from './settings/choices.store.js';

interface Reply {
  status(code: number): unknown;
}

const words: Readonly<Record<Language, Readonly<Record<'title' | 'ask' | 'act' | 'done' | 'unknown', string>>>> = {
  'zh-CN': {
    title: '共建 · 退订邮件',
    ask: '不再向您发送通知邮件。登录平台后，可随时在“我的账号”中重新开启。',
    act: '退订',
    done: '已退订。登录平台后，可随时在“我的账号”中重新开启。',
    unknown: '该链接无效。请使用最近一封通知邮件中的链接，或登录平台在“我的账号”中更改。',
  },
  en: {
    title: 'Gongjian · Unsubscribe',
    ask: 'No more mails will be sent to you. You can turn them on again under My account.',
    act: 'Unsubscribe',
    done: 'You will get no more mails. You can turn them on again under My account.',
    unknown: 'This link is not valid. Use the one in your latest mail, or sign in and change it under My account.',
  },
};

const page = (language: Language, text: string, act?: string): string => {
  const { title } = words[language];
  const form = act ? `<form method="post"><button type="submit">${act}</button></form>` : '';
  const look =
    'body{font:16px/1.6 system-ui,sans-serif;max-width:32rem;margin:4rem auto;padding:0 1rem;color:#1f1f1f;background:#fff}button{font:inherit;padding:.5rem 1.5rem;min-height:44px}';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${look}</style></head><body><main><h1>${title}</h1><p role="status">${text}</p>${form}</main></body></html>`;
};

const html = 'text/html; charset=utf-8';
const policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/**
 * Where a mail's link leads, without signing in: the token in it is one that only the platform makes. Looking changes nothing, since
 * mail scanners follow every link; the button does, and so do mail programs that unsubscribe by one click (RFC 8058).
 */
@Controller('notices/unsubscribe')
export class UnsubscribeController {
  constructor(
    private readonly choices: Choices,
    private readonly keyring: Keyring,
  ) {}

  @Get()
  @Header('content-type', html)
  @Header('content-security-policy', policy)
  look(
    @Query('token') token: unknown,
    @Headers('accept-language') wanted: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): string {
    const language = languageOf(undefined, wanted);
    const { ask, act, unknown } = words[language];
    if (this.personOf(token)) return page(language, ask, act);
    reply.status(404);
    return page(language, unknown);
  }

  @Post()
  @HttpCode(200)
  @Header('content-type', html)
  @Header('content-security-policy', policy)
  async act(
    @Query('token') token: unknown,
    @Headers('accept-language') wanted: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<string> {
    const language = languageOf(undefined, wanted);
    const { done, unknown } = words[language];
    const personId = this.personOf(token);
    if (!personId) {
      reply.status(404);
      return page(language, unknown);
    }
    await this.choices.unsubscribe(personId);
    return page(language, done);
  }

  private personOf(token: unknown): string | undefined {
    return typeof token === 'string' ? personOf(this.keyring, token) : undefined;
  }
}
