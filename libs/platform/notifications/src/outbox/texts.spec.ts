import { describe, expect, it } from '@jest/globals';
import { uuid } from '@gongjian/testing';
import { type Said, lineOf, mailOf, robotTextOf } from './texts.js';

const said = (title = '社区治理共建协议'): Said => ({
  kind: 'turn',
  content: {
    ...{ subjectKind: 'agreement', subjectId: uuid(1), title, part: null, dueOn: '2026-12-31', address: 'agreements/1', turn: null },
    words: { zh: '请签署协议', en: 'Sign the agreement' },
  },
});
const root = 'https://gongjian.example/';

describe('what is said', () => {
  it('in one line, in both languages', () => {
    expect(lineOf(said(), 'zh-CN')).toBe('待办 | 协议《社区治理共建协议》：请签署协议（期限 2026年12月31日）');
    expect(lineOf(said(), 'en')).toBe('Waiting | agreement “社区治理共建协议”: Sign the agreement (by 2026-12-31)');
  });

  it('of what has no title without one', () => {
    const { content } = said('');
    const warning = {
      kind: 'warning',
      content: { ...content, subjectKind: 'person', dueOn: null, words: { zh: '密码已重设', en: 'reset' } },
    };
    expect(lineOf(warning as Said, 'zh-CN')).toBe('安全提醒 | 您的账号：密码已重设');
    expect(lineOf(warning as Said, 'en')).toBe('Security | your account: reset');
  });

  it('never breaks a line by a title, so that nobody adds headers or lines of his own', () => {
    const bad = said('标题\r\nBcc: all@example.org\n\u2028第二行');
    expect(lineOf(bad, 'zh-CN')).toContain('《标题 Bcc: all@example.org 第二行》');
    expect(mailOf([bad], { language: 'zh-CN', digest: false, root, unsubscribe: undefined }).subject).not.toMatch(/[\r\n\u2028]/);
  });

  it('as a mail with a link to each object, to the settings, and out', () => {
    const { subject, text } = mailOf([said(), said('另一份')], { language: 'zh-CN', digest: true, root, unsubscribe: `${root}out` });
    expect(subject).toBe('【共建】每日摘要：2 项');
    expect(text).toContain('https://gongjian.example/agreements/1');
    expect(text).toContain('https://gongjian.example/account');
    expect(text).toContain('https://gongjian.example/out');
  });

  it('as a robot in as many bytes as it takes, and says how much is left out', () => {
    const many = Array.from({ length: 40 }, () => said());
    const text = robotTextOf(many, { language: 'zh-CN', root, mostBytes: 2_000 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2_000);
    const shown = text.match(/^· /gm)!.length;
    expect(shown).toBeGreaterThan(5);
    expect(text).toContain(`另有 ${40 - shown} 项`);
  });
});
