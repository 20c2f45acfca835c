import type { DirectoryEvent } from './events.js';

const unitId = '0192f0a0-0000-7000-8000-000000000001';
const parentId = '0192f0a0-0000-7000-8000-000000000002';
const postId = '0192f0a0-0000-7000-8000-000000000003';
const personId = '0192f0a0-0000-7000-8000-000000000004';
const successorId = '0192f0a0-0000-7000-8000-000000000007';
const calendarId = '0192f0a0-0000-7000-8000-000000000006';
const corrects = '0192f0a0-0000-7000-8000-000000000005';

/** One example of each event, with every field it can have. */
export const examples: { readonly [Type in DirectoryEvent['type']]: Extract<DirectoryEvent, { type: Type }>['data'] } = {
  UnitRegistered: { unitId, name: '信息工程学院', kind: 'department', parentId },
  UnitRenamed: { unitId, name: '数字技术学院' },
  UnitMoved: { unitId, parentId },
  UnitEntryCorrected: { unitId, corrects, reason: '登记时类型选错', name: '数字技术学院', kind: 'department' },
  PostEstablished: { postId, unitId, kind: 'secretary', title: '党总支书记' },
  PostFilled: { postId, personId, from: '2021-03-01', until: '2026-02-28' },
  PostVacated: { postId, personId, reason: '工作调动' },
  PostHandedOver: { postId, from: personId, to: successorId },
  PostTermExtended: { postId, until: '2027-02-28' },
  PasswordReset: { personId, unitId },
  PersonErased: { personId, unitId, ground: 'requested' },
  TermEndReminded: { postId, unitId, until: '2027-02-28', daysBefore: 90 },
  CalendarDaySet: { calendarId, date: '2027-01-04', kind: 'holiday', name: '元旦调休' },
  CalendarDayCleared: { calendarId, date: '2027-01-04' },
  PostEntryCorrected: { postId, corrects, reason: '任期起始日录错', title: '党总支书记', from: '2021-04-01', until: '2026-03-31' },
};
