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
  SIGNING_KEYS_IN_ENVIRONMENT: {
    class: 'state',
    zh: '日志的签名密钥来自环境变量 GONGJIAN_LOG_KEYS，无法在此轮换。',
    en: 'The signing keys of the log come from GONGJIAN_LOG_KEYS, where they cannot be changed from here.',
    zhDo: '请把其内容逐行写入 {file}（权限 600），在 projector 与本命令的环境中删去该变量，重启 projector，再次运行。',
    enDo: 'Write its keys into {file}, one a line, with mode 600; take the variable out of the environment of the projector and of this command, restart the projector, and run this again.',
  },
  SIGNING_KEY_MISSING: {
    class: 'missing',
    zh: '日志还没有签名密钥：{file} 不存在。',
    en: 'The log has no signing key yet: there is no {file}.',
    zhDo: '请启动平台，首个树头签署后再次运行；若 projector 以 GONGJIAN_LOG_KEYS 取得密钥，请在其环境中运行。',
    enDo: 'Start the platform and run this again once it has signed its first tree head; where the projector has its keys from GONGJIAN_LOG_KEYS, run this in its environment.',
  },
  SIGNING_KEY_WITNESSED: {
    class: 'state',
    zh: '有见证方只认得现有的签名密钥，立即换用会失去见证。',
    en: 'Witnesses know the present signing key alone, and would sign no more if it went at once.',
    zhDo: '请先加 --keep-old 运行，把 /transparency/key 中的新公钥告知见证方，然后以 --retire-old 停用旧密钥。',
    enDo: 'Run this with --keep-old, tell the witnesses the new key from /transparency/key, then retire the old one with --retire-old.',
  },
  SIGNING_KEY_ALONE: {
    class: 'state',
    zh: '只有一把签名密钥，没有可停用的旧密钥。',
    en: 'There is one signing key only, so none is old.',
    zhDo: '如需新密钥，请不加 --retire-old 运行。',
    enDo: 'For a new key run this without --retire-old.',
  },
});
