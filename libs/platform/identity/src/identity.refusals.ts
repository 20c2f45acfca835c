import { refusals } from '@gongjian/kernel';

/** Refusals of sign-in, sessions and tokens. */
export const identityRefusals = refusals({
  SIGN_IN_FAILED: {
    class: 'rights',
    zh: '电子邮箱或密码不正确。',
    en: 'The e-mail address or the password is wrong.',
    zhDo: '请核对后重试；忘记密码请联系本单位管理员。',
    enDo: 'Check both and try again, or ask the administrator of your unit for a new password.',
  },
  SIGN_IN_TOO_OFTEN: {
    class: 'limit',
    zh: '登录尝试过于频繁。',
    en: 'There were too many attempts to sign in.',
    zhDo: '请在 15 分钟后重试。',
    enDo: 'Try again in 15 minutes.',
  },
  PASSWORD_WRONG: {
    class: 'rights',
    zh: '密码不正确。',
    en: 'The password is wrong.',
    zhDo: '请重新输入您的登录密码。',
    enDo: 'Enter the password you sign in with.',
  },
  EMAIL_TAKEN: {
    class: 'conflict',
    zh: '该电子邮箱已有账号。',
    en: 'There is an account with this e-mail address already.',
    zhDo: '请换用其他邮箱，或直接任命已有账号的人员。',
    enDo: 'Use another address, or appoint the person who has the account.',
  },
  PERSON_HAS_NO_KEY: {
    class: 'state',
    zh: '该人员不存在或已注销，无法再记录其个人信息。',
    en: 'This person is unknown or was erased, so nothing more can be said of him.',
    zhDo: '请选择另一位人员，或不填写该项。',
    enDo: 'Choose another person, or leave the field empty.',
  },
  POST_NOT_HELD: {
    class: 'rights',
    zh: '您今天并不担任该岗位。',
    en: 'You do not hold this post today.',
    zhDo: '请另选一个岗位。',
    enDo: 'Choose another post.',
  },
  TOKEN_INVALID: {
    class: 'rights',
    zh: '访问令牌无效、已过期或已撤销。',
    en: 'The API token is unknown, expired or revoked.',
    zhDo: '请在平台上重新生成令牌。',
    enDo: 'Make a new token in the portal.',
  },
  TOKEN_TOO_OFTEN: {
    class: 'limit',
    zh: '该令牌的查询过于频繁。',
    en: 'This token was used too often.',
    zhDo: '请按响应头 RateLimit-Reset 给出的秒数等待。',
    enDo: 'Wait for the seconds that the header RateLimit-Reset names.',
  },
  TOKEN_EXPIRY_INVALID: {
    class: 'input',
    zh: '令牌有效期须在明天至一年之内。',
    en: 'A token expires between tomorrow and a year from now.',
    zhDo: '请改选日期。',
    enDo: 'Choose another day.',
  },
  TOKENS_TOO_MANY: {
    class: 'limit',
    zh: '每人最多保留 {most} 个有效令牌。',
    en: 'A person may keep at most {most} valid tokens.',
    zhDo: '请先撤销不再使用的令牌。',
    enDo: 'Revoke a token that is no longer used.',
  },
  ORIGIN_FOREIGN: {
    class: 'rights',
    zh: '请求来自其他网站，已被拒绝。',
    en: 'The request comes from another site.',
    zhDo: '请在平台页面中操作。',
    enDo: 'Use the pages of the platform itself.',
  },
});
