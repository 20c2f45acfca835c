import { type LocalDate, addDays } from '@gongjian/kernel';
import { type BrandStage, demoBrands, demoCohorts } from './brands.data.js';
import { unitId } from './directory.story.js';
import { type Story, demoFile } from './story.js';
import { demoId, demoUnits } from './units.js';

export const brandId = (key: string): string => demoId('brand', key);
const cohortId = (key: string): string => demoId('cohort', key);

const levels = ['college', 'school', 'city', 'province', 'nation'] as const;
/** Who recognises at each level, and what the document is called. */
const recognition: Readonly<Record<(typeof levels)[number], readonly [issuer: string, title: string, number: string]>> = {
  college: ['二级学院党组织', '院级党建品牌认定文件', '院党品'],
  school: ['学校党委', '校级党建品牌认定文件', '校党品'],
  city: ['市教育系统党建工作机构', '市级党建品牌认定文件', '市教党品'],
  province: ['省教育系统党建工作机构', '省级党建品牌认定文件', '省教党品'],
  nation: ['国家级党建示范创建工作机构', '全国党建工作样板支部认定文件', '全国党样'],
};

const order: readonly BrandStage[] = ['registered', 'initiated', 'pilot', 'checked', ...levels];
const reached = (stage: BrandStage, step: BrandStage): boolean => {
  if (stage === 'withdrawn') return order.indexOf(step) <= order.indexOf('initiated');
  if (stage === 'failedCheck') return order.indexOf(step) <= order.indexOf('pilot');
  return order.indexOf(step) <= order.indexOf(stage);
};

const rootOf = (key: string): string => {
  const parent = demoUnits.find(([one]) => one === key)?.[3];
  return parent ? rootOf(parent) : key;
};

/** Cohorts and brands, each up to the level it has reached. */
export const tellBrands = (story: Story): void => {
  for (const [key, title, from, to, opened] of demoCohorts(story.today)) {
    const id = cohortId(key);
    story.tell(opened, 'nbpt', 'organiser', 'OpenCohort', id, {
      data: { cohortId: id, title, startsOn: `${from}-01-01`, endsOn: `${to}-12-31` },
    });
  }
  demoBrands.forEach(({ key, owner, partners, cohort, name, description, stage, promoted }, index) => {
    const id = brandId(key);
    const registered: LocalDate = addDays(`${cohort === '2020' ? '2020-09-20' : `${cohort}-03-01`}`, index);
    const tell = (days: number, type: string, data: object, file?: ReturnType<typeof demoFile>): void =>
      story.tell(addDays(registered, days), owner, 'brandOwner', type, id, {
        data: { brandId: id, ...data },
        files: file ? [file] : [],
        hour: 10,
      });
    tell(0, 'RegisterBrand', { name, description, ownerUnitId: unitId(owner), partnerUnitIds: partners.map(unitId) });
    if (!reached(stage, 'initiated')) return;
    tell(20, 'InitiateBrand', { cohortId: cohortId(cohort) });
    if (stage === 'withdrawn') return tell(160, 'WithdrawBrand', { reason: '根据巡察反馈调整工作重点，该品牌暂不培育。' });
    if (!reached(stage, 'pilot')) return;
    tell(45, 'StartPilot', { plan: '每季度开展一次主题活动，建立活动台账，年中接受检查。', checkDueOn: addDays(registered, 230) });
    const check = (days: number, passed: boolean, opinion: string): void =>
      tell(
        days,
        'RecordMidTermCheck',
        { passed, opinion, checkedOn: addDays(registered, days), evidence: [] },
        demoFile('中期检查表.txt', `${name}\n${opinion}\n`, key, String(days)),
      );
    if (stage === 'failedCheck') return check(225, false, '活动台账不完整，限期补充后复查。');
    if (!reached(stage, 'checked')) return;
    check(225, true, '阶段目标完成，建议继续培育。');
    levels.forEach((level, step) => {
      if (!reached(stage, level)) return;
      const days = 290 + step * 170;
      const [issuer, title, number] = recognition[level];
      const issuedOn = addDays(registered, days - 4);
      const document = {
        number: `${number}〔${issuedOn.slice(0, 4)}〕${index + 1} 号`,
        title,
        issuer: level === 'school' ? `${demoUnits.find(([one]) => one === rootOf(owner))![2]}党委` : issuer,
        issuedOn,
      };
      tell(
        days,
        'RecogniseBrand',
        { level, recognisedOn: addDays(registered, days), document },
        demoFile(`${title}.txt`, `${document.number}\n${name}\n`, key, level),
      );
    });
    if (promoted)
      tell(290 + 5 * 170, 'PromoteBrand', {
        caseId: demoId('case', key),
        title: `${name}的做法与成效`,
        summary: `${description}经验已形成案例，供其他单位参考。`,
        channels: ['学校官网', '区委组织部微信公众号'],
        files: [],
      });
  });
};
