import { refusals } from '@gongjian/kernel';

/** Refusals of what people are told and by what. */
export const notificationsRefusals = refusals({
  ROBOT_URL_INVALID: {
    class: 'input',
    zh: '机器人地址无效。',
    en: 'This is not the address of a robot.',
    zhDo: '请从群机器人设置中完整复制 https 地址：企业微信的含 key，钉钉的含 access_token。',
    enDo: 'Copy the whole https address from the settings of the robot: of WeCom with key, of DingTalk with access_token.',
  },
  ROBOT_ADDRESS_PRIVATE: {
    class: 'input',
    zh: '机器人地址指向内部网络，平台不向其发送。',
    en: 'The address leads into a private network, where the platform sends nothing.',
    zhDo: '请使用公网地址；确需内网地址的，请运维人员设置 GONGJIAN_WEBHOOK_PRIVATE=true。',
    enDo: 'Use a public address, or have whoever runs the platform set GONGJIAN_WEBHOOK_PRIVATE=true.',
  },
  ROBOT_SECRET_MISSING: {
    class: 'input',
    zh: '缺少签名密钥。',
    en: 'The secret to sign with is missing.',
    zhDo: '请填写密钥：钉钉在机器人安全设置中选择“加签”后显示，通用接收端由其管理者提供。',
    enDo: 'Enter the secret: DingTalk shows it where signing is chosen; of another receiver, ask who runs it.',
  },
  ROBOT_NOT_SET: {
    class: 'state',
    zh: '本单位尚未设置机器人。',
    en: 'The unit has no robot.',
    zhDo: '请先保存机器人地址。',
    enDo: 'Save the address of one first.',
  },
  ROBOT_TESTED_TOO_OFTEN: {
    class: 'limit',
    zh: '测试过于频繁。',
    en: 'The robot was tested too often.',
    zhDo: '请一分钟后再试。',
    enDo: 'Try again in a minute.',
  },
});
