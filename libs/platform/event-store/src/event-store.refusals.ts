import { refusals } from '@gongjian/kernel';

/** Refusals of the event store gate itself. */
export const eventStoreRefusals = refusals({
  STORE_UNAVAILABLE: {
    class: 'unavailable',
    zh: '事件库暂时无法连接，尚不能确认此操作是否已记录。',
    en: 'The event store cannot be reached, so it is not known whether this was recorded.',
    zhDo: '请稍后再次提交同一操作，系统不会重复记录。',
    enDo: 'Submit the same again in a moment; it will not be recorded twice.',
  },
  COMMAND_TOO_LARGE: {
    class: 'limit',
    zh: '提交的内容过大，无法记录。',
    en: 'What was submitted is too large to be recorded.',
    zhDo: '请缩短文字，或把长篇内容作为附件上传。',
    enDo: 'Shorten the text, or hand in long content as a file.',
  },
  HISTORY_UNREADABLE: {
    class: 'state',
    zh: '该对象的第 {entry} 条记录（{type}）当前版本的平台无法读取，可能由更新的版本写入。',
    en: 'Entry {entry} ({type}) in the history of this object cannot be read by this version of the platform; a newer one may have written it.',
    zhDo: '请联系管理员升级平台后再办理。',
    enDo: 'Ask the administrator to bring the platform up to date, then try again.',
  },
});
