import { refusals } from '@gongjian/kernel';

/** Refusals of the GraphQL boundary itself. */
export const graphqlRefusals = refusals({
  INPUT_INVALID: {
    class: 'input',
    zh: '填写的内容不符合要求：{rule}。',
    en: 'The input does not fit: {rule}.',
    zhDo: '请按提示修改后重新提交。',
    enDo: 'Correct the field and submit again.',
  },
  NOT_SIGNED_IN: {
    class: 'rights',
    zh: '您尚未登录，或登录已过期。',
    en: 'You are not signed in, or your session has ended.',
    zhDo: '请先登录。',
    enDo: 'Sign in first.',
  },
  NO_POST: {
    class: 'rights',
    zh: '您目前没有可代表的岗位。',
    en: 'You hold no post to act in.',
    zhDo: '请选择所代表的岗位，或联系本单位管理员。',
    enDo: 'Choose the post you act in, or ask the administrator of your unit.',
  },
  TOKEN_READ_ONLY: {
    class: 'rights',
    zh: '访问令牌只能用于查询。',
    en: 'An API token serves queries only.',
    zhDo: '请登录平台后办理。',
    enDo: 'Sign in to the platform to change anything or to listen for changes.',
  },
  POSITION_OF_ANOTHER_LOG: {
    class: 'conflict',
    zh: '{argument} 所指的位置属于另一份事件日志。',
    en: 'The position given as {argument} belongs to another event log.',
    zhDo: '请去掉 {argument}，或改用本平台回执给出的位置。',
    enDo: 'Leave {argument} out, or give a position from a receipt of this platform.',
  },
  POSITION_BEYOND_LOG: {
    class: 'conflict',
    zh: '事件日志尚未到达 {argument} 所指的位置，例如平台从备份恢复之后。',
    en: 'The event log does not reach the position given as {argument}, as after the platform was restored from a backup.',
    zhDo: '请去掉 {argument}，或改用重新查询得到的位置；此前收到的回执请重新核对是否仍有记录。',
    enDo: 'Leave {argument} out, or give a position of a new answer, and see whether what the receipt stands for is still on record.',
  },
  AS_OF_IN_FUTURE: {
    class: 'input',
    zh: '只能查看今天或更早的日期。',
    en: 'Only today and earlier days can be shown.',
    zhDo: '请改选今天或更早的日期。',
    enDo: 'Choose today or an earlier day.',
  },
  TRUE_LIST_TOO_LONG: {
    class: 'limit',
    zh: '在所述日期的情况须逐条推算，一次最多 {most} 条，而符合条件的更多。',
    en: 'What was true on a day is worked out one by one, at most {most} at a time, and more than that fit.',
    zhDo: '请按单位、类型、所属协议或文字缩小筛选范围，或去掉所述日期，只看当时所知。',
    enDo: 'Narrow the filter by unit, kind, agreement or text, or leave the day out and look at what was known.',
  },
  PAGE_INVALID: {
    class: 'input',
    zh: '分页参数不正确：first 与 last 只能二选一，游标须来自同一列表。',
    en: 'The paging arguments do not fit: give first or last, with a cursor of the same list.',
    zhDo: '请从第一页重新开始。',
    enDo: 'Begin again from the first page.',
  },
  QUERY_TOO_COSTLY: {
    class: 'limit',
    zh: '查询过大、过深或别名过多。',
    en: 'The query is too large, too deep or has too many aliases.',
    zhDo: '请减少字段或层级，分次查询。',
    enDo: 'Ask for fewer fields or levels, in several queries.',
  },
  QUERY_MALFORMED: {
    class: 'input',
    zh: '查询语句有误：{detail}',
    en: 'The query is malformed: {detail}',
    zhDo: '请对照接口模式修改查询。',
    enDo: 'Compare the query with the schema.',
  },
  INTERNAL: {
    class: 'unavailable',
    zh: '系统内部出错，编号 {reference}。',
    en: 'Something failed inside the platform, reference {reference}.',
    zhDo: '请稍后重试；若仍出错，请把编号告知管理员。',
    enDo: 'Try again later; if it fails again, tell the administrator the reference.',
  },
});
