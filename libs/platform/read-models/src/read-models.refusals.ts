import { refusals } from '@gongjian/kernel';

/** Refusals that reading may meet. */
export const readModelRefusals = refusals({
  DATABASE_UNAVAILABLE: {
    class: 'unavailable',
    zh: '数据库暂时无法访问。',
    en: 'The database cannot be reached at the moment.',
    zhDo: '请稍候重试；恢复后页面会自动更新，已提交的内容不会丢失。',
    enDo: 'Try again in a moment. Nothing that was acknowledged is lost, and work goes on by itself once the database is back.',
  },
  READ_MODEL_BEHIND: {
    class: 'unavailable',
    zh: '数据视图尚未更新到所要求的位置。',
    en: 'The read model has not yet reached the position asked for.',
    zhDo: '请稍候重试；若持续出现，请联系管理员检查投影服务。',
    enDo: 'Try again in a moment; if it stays so, ask the administrator to look at the projector.',
  },
  READ_TOO_COSTLY: {
    class: 'limit',
    zh: '查询耗时过长，已停止。',
    en: 'The query took too long and was stopped.',
    zhDo: '请缩小筛选范围或减少每页条数后重试。',
    enDo: 'Narrow the filter or ask for fewer rows, then try again.',
  },
  CURSOR_INVALID: {
    class: 'input',
    zh: '分页位置无效，或属于另一种排序。',
    en: 'This cursor is not valid here: it was made for another list or another order.',
    zhDo: '请从第一页重新开始。',
    enDo: 'Begin again from the first page.',
  },
  PROJECTION_UNKNOWN: {
    class: 'missing',
    zh: '没有这个名称的数据视图。',
    en: 'There is no read model of this name.',
    zhDo: '请从运维页面或列表命令中选取名称。',
    enDo: 'Take the name from the operations page or from the list.',
  },
  PROJECTION_NOT_STOPPED: {
    class: 'state',
    zh: '该数据视图没有停止。',
    en: 'This read model has not stopped.',
    zhDo: '无需处理；请刷新查看最新状态。',
    enDo: 'Nothing is to be done: look at its state again.',
  },
  PROJECTION_NOT_KEPT: {
    class: 'state',
    zh: '没有保留可以退回的上一版数据表。',
    en: 'No earlier table of this read model is kept to go back to.',
    zhDo: '如需重新生成，请使用重建。',
    enDo: 'To have it made anew, ask for a rebuild.',
  },
});
