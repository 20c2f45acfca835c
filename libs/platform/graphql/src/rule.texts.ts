/** What each check of an input says when it fails, by its name. */
export const ruleTexts: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  id: { zh: '不是有效的编号', en: 'not a valid id' },
  line: { zh: '须为 1 至 200 个字', en: 'must have 1 to 200 characters' },
  prose: { zh: '须为 1 至 20000 个字', en: 'must have 1 to 20,000 characters' },
  statement: { zh: '须为 1 至 500 个字', en: 'must have 1 to 500 characters' },
  legible: { zh: '含有无法显示的字符', en: 'has characters that cannot be shown' },
  date: { zh: '不是有效的日期', en: 'not a valid date' },
  sha256: { zh: '不是有效的 SHA-256 摘要', en: 'not a SHA-256 digest' },
  email: { zh: '不是有效的电子邮箱', en: 'not a valid e-mail address' },
  password: { zh: '密码须为 10 至 200 个字符', en: 'a password has 10 to 200 characters' },
  language: { zh: '只支持 zh-CN 与 en', en: 'zh-CN and en are the languages' },
  min: { zh: '数值过小', en: 'the number is too small' },
  max: { zh: '数值过大', en: 'the number is too large' },
  arrayMinSize: { zh: '项目过少', en: 'too few entries' },
  arrayMaxSize: { zh: '项目过多', en: 'too many entries' },
};

/** Said where a check has no text of its own. */
export const otherRule = { zh: '格式不正确', en: 'it does not have the right form' };
