import { telling } from '@gongjian/kernel';
import { person } from './person.decider.js';

/** What a person is told of the own account. */
export const personTelling = telling({
  decider: person,
  address: () => 'account',
  turns: {},
  events: {
    PasswordReset: {
      kind: 'warning',
      person: ({ personId }) => personId,
      words: {
        zh: '登录密码已由管理员重设，各设备均已退出登录。若非您本人要求，请立即联系本单位管理员',
        en: 'An administrator has reset your password, and every session has ended. If you did not ask for it, tell the administrators of your unit at once',
      },
    },
  },
});
