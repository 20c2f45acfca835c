import { refusals } from '@gongjian/kernel';

/** Refusals of proofs and tree heads. */
export const transparencyRefusals = refusals({
  PROOF_NOT_READY: {
    class: 'unavailable',
    zh: '该记录尚未纳入已签名的树头。',
    en: 'No signed tree head covers this entry yet.',
    zhDo: '请稍候几秒再试；若仍不可用，请联系管理员检查投影服务。',
    enDo: 'Try again in a few seconds; if it stays so, ask the administrator to look at the projector.',
  },
  TREE_SIZE_UNKNOWN: {
    class: 'input',
    zh: '日志没有达到过这个规模。',
    en: 'The log has never been of this size.',
    zhDo: '请填写不大于当前规模的数，起始规模不得大于结束规模。',
    enDo: 'Name a size up to the present one, and none to start from that is larger than the other.',
  },
  EVENT_BEYOND_TREE: {
    class: 'input',
    zh: '该记录不在这个规模的树中。',
    en: 'The entry does not stand in the tree of this size.',
    zhDo: '请不填树的规模，或填写更大的数。',
    enDo: 'Leave the tree size out, or name a larger one.',
  },
});
