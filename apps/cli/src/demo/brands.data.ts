import type { LocalDate } from '@gongjian/kernel';

/** How far a brand has come; a level means recognised up to it. */
export type BrandStage =
  'registered' | 'initiated' | 'pilot' | 'checked' | 'failedCheck' | 'college' | 'school' | 'city' | 'province' | 'nation' | 'withdrawn';

export interface DemoBrand {
  readonly key: string;
  readonly owner: string;
  readonly partners: readonly string[];
  readonly cohort: string;
  readonly name: string;
  readonly description: string;
  readonly stage: BrandStage;
  readonly promoted?: true;
}

/** Two-year cohorts of innovation projects, the last of which runs today: key, name, first and last year, and when it was opened. */
export const demoCohorts = (
  today: LocalDate,
): readonly (readonly [key: string, name: string, from: number, to: number, opened: LocalDate])[] => {
  const year = Number(today.slice(0, 4));
  return [
    ['2020', '2020—2021 年党建创新项目', 2020, 2021, '2020-09-10'],
    ['2021', '2021—2022 年党建创新项目', 2021, 2022, '2021-02-10'],
    ['2022', '2022—2023 年党建创新项目', 2022, 2023, '2022-02-10'],
    ['running', `${year}—${year + 1} 年党建创新项目`, year, year + 1, `${year - 1}-12-10`],
  ];
};

const brand = (
  key: string,
  owner: string,
  cohort: string,
  name: string,
  description: string,
  stage: BrandStage,
  partners: readonly string[] = [],
  promoted?: true,
): DemoBrand => ({
  ...{ key, owner, cohort, name, description, stage, partners },
  ...(promoted && { promoted }),
});

/** One general branch one brand, one branch one feature. */
export const demoBrands: readonly DemoBrand[] = [
  brand('craft', 'nbpt-mech-gb', '2020', '红匠先锋', '党员教师带头攻关，把技能大师工作室建在产线旁。', 'nation', ['lingfeng'], true),
  brand('green-chem', 'nbpt-chem-gb', '2020', '绿色化工先锋站', '以安全与环保为主题的党员示范岗和社区科普。', 'province', ['xiapu'], true),
  brand('builders', 'nbpt-civil-gb', '2020', '红色建造', '师生党员服务乡村微改造。', 'city', ['chunxiao'], true),
  brand('chips', 'nbpt-elec-gb', '2020', '芯火相传', '党员骨干与园区企业共建的电子技术服务品牌。', 'city', ['xingang']),
  brand('merchants', 'nbpt-business-gb', '2020', '红商助农', '以电子商务助力农产品销售。', 'school', ['baifeng']),
  brand('bridge', 'nbpt-intl-gb', '2020', '丝路红帆', '服务港口与国际学生的语言志愿品牌。', 'school', ['meishan']),
  brand('brush', 'nbpt-art-gb', '2020', '艺心向党', '用设计讲述地方红色故事。', 'province', ['guoju'], true),
  brand('lathe', 'nbpt-mech-b1', '2021', '车间里的党课', '把党课开到实训车间。', 'college'),
  brand('students-mech', 'nbpt-mech-b2', '2021', '青匠领航', '高年级学生党员一对一带新生。', 'school', ['xinqi']),
  brand('lab-safety', 'nbpt-chem-b1', '2021', '实验室安全先锋岗', '党员包干实验室安全。', 'college', ['xiapu']),
  brand('survey', 'nbpt-civil-b1', '2021', '匠心测绘队', '为社区旧房改造提供测绘。', 'city', ['chunxiao']),
  brand('repair', 'nbpt-elec-b1', '2021', '便民维修红驿站', '每月进社区义务维修。', 'school', ['xinqi', 'xiaogang'], true),
  brand('books', 'nbpt-business-b1', '2021', '红色账房', '为小微企业提供财务辅导。', 'failedCheck'),
  brand('marx-talk', 'nbpt-marxism', '2021', '思政开讲', '教师党员进村居宣讲。', 'province', ['chaiqiao'], true),
  brand('volunteers', 'nbpt-youth', '2021', '青年志愿先锋', '以项目化方式运行的志愿服务品牌。', 'city', ['qingnian']),
  brand(
    'double-community',
    'nbpt-org',
    '2022',
    '双体联动',
    '党建共同体与产教联合体的联动机制。',
    'province',
    ['consortium', 'beilun'],
    true,
  ),
  brand('moulds', 'nbpt-mech-b1', '2022', '模具红领', '技术服务团中的党员突击队。', 'checked', ['dagang']),
  brand('e-branch', 'nbpt-elec-b1', '2022', '网络 e 支部', '实习学生党员线上组织生活。', 'pilot'),
  brand('sea', 'nbpt-intl-gb', '2022', '海上课堂', '与港区共建的实践教学点。', 'pilot', ['meishan']),
  brand('green-village', 'nbpt-civil-gb', '2022', '乡村微改造先锋队', '驻村设计与施工指导。', 'initiated', ['chunxiao']),
  brand('network-sino', 'qypt-branch', '2022', '合作办学红色纽带', '中外合作办学项目党支部的特色活动。', 'school', ['stclair']),
  brand('two-one', 'xxu-branch', '2022', '两化一创示范支部', '标准化规范化建设与示范创建。', 'school', [], true),
  brand('gd-strong', 'gdpt-org', '2022', '强基先锋', '强基工程中的支部结对品牌。', 'registered'),
  brand('bj-intl', 'bjvc-intl', '2022', '国际融通', '原拟培育的国际交流品牌，因整改撤回。', 'withdrawn'),
];
