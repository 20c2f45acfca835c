import { refusals } from '@gongjian/kernel';

/** What the directory refuses. */
export const directoryRefusals = refusals({
  UNIT_NOT_ADMINISTERED: {
    class: 'rights',
    zh: '该单位不在您所代表单位的管理范围内。',
    en: 'The unit does not belong to the units that yours administers.',
    zhDo: '请由该单位或其上级单位的管理员办理。',
    enDo: 'Ask an administrator of that unit or of a unit above it.',
  },
  UNIT_UNKNOWN: {
    class: 'input',
    zh: '单位名录中没有这个单位。',
    en: 'The directory has no such unit.',
    zhDo: '请从单位名录中重新选择。',
    enDo: 'Pick the unit from the directory again.',
  },
  UNIT_UNDER_ITSELF: {
    class: 'input',
    zh: '不能将单位划归其自身或其下级单位。',
    en: 'A unit cannot belong to itself or to a unit below it.',
    zhDo: '请另选一个上级单位。',
    enDo: 'Choose another parent.',
  },
  UNIT_NAME_UNCHANGED: {
    class: 'input',
    zh: '新名称与现用名称相同。',
    en: 'The new name is the present one.',
    zhDo: '请填写不同的名称。',
    enDo: 'Give another name.',
  },
  UNIT_PARENT_UNCHANGED: {
    class: 'input',
    zh: '该单位现已隶属于所选的上级单位。',
    en: 'The unit belongs to that parent already.',
    zhDo: '如需调整隶属关系，请另选上级单位。',
    enDo: 'Choose another parent if it is to move.',
  },
  CORRECTION_DOES_NOT_FIT: {
    class: 'input',
    zh: '所选的记录中没有要更正的这项内容。',
    en: 'The entry to be corrected does not state this field.',
    zhDo: '请在时间线上选择写有该项内容的记录。',
    enDo: 'Pick the entry that states it from the timeline.',
  },
  POST_NOT_VACANT: {
    class: 'state',
    zh: '该岗位已有任职人员。',
    en: 'Somebody holds this post.',
    zhDo: '请先登记现任人员离任，再确定新的任职人员。',
    enDo: 'Vacate the post first, then fill it.',
  },
  POST_NOT_HELD: {
    class: 'state',
    zh: '该岗位目前空缺。',
    en: 'Nobody holds this post.',
    zhDo: '请先为岗位确定任职人员。',
    enDo: 'Fill the post first.',
  },
  POST_TERM_INVALID: {
    class: 'input',
    zh: '任期截止日期不能早于开始日期。',
    en: 'A term cannot end before it begins.',
    zhDo: '请核对任期的起止日期。',
    enDo: 'Check the first and the last day of the term.',
  },
  POST_TERM_NOT_EXTENDED: {
    class: 'input',
    zh: '延长后的截止日期应晚于现任期截止日期 {until}。',
    en: 'The new end must lie after the present one, {until}.',
    zhDo: '请填写更晚的日期。',
    enDo: 'Give a later day.',
  },
  PERSON_UNKNOWN: {
    class: 'input',
    zh: '平台上没有这个人员。',
    en: 'The platform knows no such person.',
    zhDo: '请先邀请该人员加入平台。',
    enDo: 'Invite the person to the platform first.',
  },
});
