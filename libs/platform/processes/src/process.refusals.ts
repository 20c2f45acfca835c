import { refusals } from '@gongjian/kernel';

/** Refusals of those who look after the processes, and the reason of a step that failed without any. */
export const processRefusals = refusals({
  UNEXPECTED_FAULT: {
    class: 'unavailable',
    zh: '多次尝试均因故障未能办理。',
    en: 'It was tried several times, and each time something failed.',
    zhDo: '请查看错误信息，排除故障后重试；不再需要的，请放弃并写明原因。',
    enDo: 'Look at the error, put its cause right and retry; drop it with a reason where it is no longer needed.',
  },
  STEP_NOT_PARKED: {
    class: 'state',
    zh: '该步骤已不在搁置之列，可能已由他人处理。',
    en: 'This step is parked no longer; somebody may have dealt with it.',
    zhDo: '请刷新页面查看最新情况。',
    enDo: 'Look at the list again.',
  },
  PROCESS_UNKNOWN: {
    class: 'missing',
    zh: '没有这个名称的流程。',
    en: 'There is no process of this name.',
    zhDo: '请从平台运行页面或列表命令中选取名称。',
    enDo: 'Take the name from the operations page or from the list.',
  },
  PROCESS_NOT_STOPPED: {
    class: 'state',
    zh: '该流程没有停止。',
    en: 'This process has not stopped.',
    zhDo: '无需处理；请刷新查看最新状态。',
    enDo: 'Nothing is to be done: look at its state again.',
  },
  POSITIONS_ELSEWHERE: {
    class: 'state',
    zh: '事件日志现在位于另一个事件库，而数据库中记录的位置属于原来的事件库，流程与“已看”标记不能从这些位置继续。',
    en: 'The log lies in another event store now, and the positions kept in the database are those of the former one: processes and marks of what was seen cannot go on from them.',
    zhDo: '请停止平台，不设 EVENTSTORE_URL，运行 npx gongjian copy --switch，以 --from 给出原来的事件库，以 --to 给出现在的（本机的可省略），然后再启动；或改回原来的事件库。',
    enDo: 'Stop the platform and run npx gongjian copy --switch without EVENTSTORE_URL set, naming the former store by --from and the present one by --to (that of the data directory may be left out), then start again; or go back to the former store.',
  },
});
