import { refusals } from './refusal.js';

/** Refusals that any command may meet. */
export const kernelRefusals = refusals({
  NOT_FOUND: {
    class: 'missing',
    zh: '找不到该对象，或您所代表的单位无权查看。',
    en: 'There is no such object, or the unit you act for may not see it.',
    zhDo: '请核对链接，或在右上角切换所代表的单位。',
    enDo: 'Check the link, or switch the unit you act for.',
  },
  ALREADY_EXISTS: {
    class: 'conflict',
    zh: '这个编号的对象已经存在。',
    en: 'An object with this id exists already.',
    zhDo: '请刷新页面，打开已有的对象。',
    enDo: 'Reload the page and open the object that exists.',
  },
  NOT_ENTITLED: {
    class: 'rights',
    zh: '您当前的岗位不能执行此操作。',
    en: 'The post you hold does not entitle you to this.',
    zhDo: '请由具有相应职责的人办理，或切换所代表的单位。',
    enDo: 'Ask a person who holds the right, or switch the unit you act for.',
  },
  COMMAND_ID_REUSED: {
    class: 'conflict',
    zh: '同一操作编号已用于另一项内容。',
    en: 'This command id was used before with other content.',
    zhDo: '请刷新页面后重新提交。',
    enDo: 'Reload the page and submit again.',
  },
  CONCURRENT_CHANGE: {
    class: 'conflict',
    zh: '在您查看之后，其他人已作了修改。',
    en: 'Somebody changed this since you read it.',
    zhDo: '请刷新页面查看最新内容，再决定是否继续。',
    enDo: 'Reload the page, look at what changed, and decide again.',
  },
  REVISION_UNKNOWN: {
    class: 'input',
    zh: '该对象没有第 {revision} 次修订。',
    en: 'This object has no revision {revision}.',
    zhDo: '请重新读取该对象，以其 revision 作为 expectedRevision，或去掉该参数。',
    enDo: 'Read the object again and give its revision as expectedRevision, or leave that out.',
  },
  EFFECTIVE_DATE_IN_FUTURE: {
    class: 'input',
    zh: '生效日期不能晚于今天。',
    en: 'The date on which this became true cannot lie in the future.',
    zhDo: '请改为今天或更早的日期。',
    enDo: 'Give today or an earlier day.',
  },
  EFFECTIVE_DATE_TOO_EARLY: {
    class: 'input',
    zh: '发生日期不能早于 {earliest}。',
    en: 'This cannot have happened before {earliest}.',
    zhDo: '请改为 {earliest} 或之后的日期；若此前的登记日期有误，请先更正。',
    enDo: 'Give {earliest} or a later day; where an earlier entry bears the wrong day, correct that first.',
  },
  EFFECTIVE_DATE_DIFFERS: {
    class: 'input',
    zh: '所填的发生日期与内容中的日期 {day} 不一致。',
    en: 'The day given beside differs from {day}, which the content says.',
    zhDo: '请不填发生日期，或改为 {day}；若内容中的日期有误，请改正该日期。',
    enDo: 'Leave effectiveOn out or give {day}; where the content bears the wrong day, change that.',
  },
  CORRECTED_ENTRY_UNKNOWN: {
    class: 'input',
    zh: '找不到要更正的那条记录。',
    en: 'The entry to be corrected is not in this record.',
    zhDo: '请在时间线上重新选择要更正的记录。',
    enDo: 'Pick the entry to correct from the timeline.',
  },
  NOTHING_CORRECTED: {
    class: 'input',
    zh: '这样更正后，内容与现有记录完全相同。',
    en: 'This corrects nothing: the record says so already.',
    zhDo: '请填写与现有记录不同的内容；若记录无误，则不必更正。',
    enDo: 'Give what is to be different; where the record is right, nothing has to be corrected.',
  },
  CORRECTED_DAY_TOO_LATE: {
    class: 'input',
    zh: '更正后的日期不能晚于 {latest}，其后的步骤已在那一天发生。',
    en: 'The corrected day cannot be after {latest}, the day of a step that followed.',
    zhDo: '请改为 {latest} 或之前的日期；若其后步骤的登记日期有误，请先更正。',
    enDo: 'Give {latest} or an earlier day; where the later entry bears the wrong day, correct that first.',
  },
});
