/** What each check of an input says when it fails, by its name. */
export const ruleTexts: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  id: { zh: '不是有效的编号', en: 'not a valid id' },
  line: { zh: '须为 1 至 200 个字', en: 'must have 1 to 200 characters' },
  prose: { zh: '须为 1 至 20000 个字', en: 'must have 1 to 20,000 characters' },
  statement: { zh: '须为 1 至 500 个字', en: 'must have 1 to 500 characters' },
  seen: { zh: '没有看得见的文字', en: 'there is nothing to be seen of the text' },
  legible: {
    zh: '含有不可使用的字符 {value}（换行、控制字符或改变文字方向的字符），请删去或改为空格',
    en: 'it holds the character {value}, a line break, a control or one that turns the direction of writing; delete it or put a blank',
  },
  date: {
    zh: '须为 1900-01-01 至 2199-12-31 之间的日期，如 2026-03-01',
    en: 'must be a day from 1900-01-01 to 2199-12-31, such as 2026-03-01',
  },
  position: { zh: '不是回执给出的位置', en: 'not a position as receipts give it' },
  sha256: { zh: '不是有效的 SHA-256 摘要', en: 'not a SHA-256 digest' },
  email: { zh: '不是有效的电子邮箱', en: 'not a valid e-mail address' },
  password: { zh: '密码须为 10 至 200 个字符', en: 'a password has 10 to 200 characters' },
  language: { zh: '只支持 zh-CN 与 en', en: 'zh-CN and en are the languages' },
  min: { zh: '不能小于 {value}', en: 'must be at least {value}' },
  max: { zh: '不能大于 {value}', en: 'must be at most {value}' },
  maxLength: { zh: '最多 {value} 个字', en: 'must have at most {value} characters' },
  arrayMinSize: { zh: '至少 {value} 项', en: 'must have at least {value} entries' },
  arrayUnique: { zh: '同一项不能重复，请删去重复的', en: 'names something twice; remove the repeated one' },
  arrayMaxSize: { zh: '最多 {value} 项', en: 'must have at most {value} entries' },
};

/** Said where a check has no text of its own. */
export const otherRule = { zh: '格式不正确', en: 'it does not have the right form' };
