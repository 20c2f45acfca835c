/** The words of the public register. */
export default {
  title: '协议公示',
  note: '向社会公开的共建协议登记信息，无需登录。',
  search: '按名称、文号或签约方查找',
  kind: '类型',
  standing: '效力',
  inForce: '有效的协议',
  name: '协议名称',
  number: '文号',
  parties: '签约方',
  from: '生效日期',
  to: '到期日期',
  openEnded: '长期',
  empty: '没有符合条件的协议。',
};
