import type { PostKind } from '@gongjian/directory/events';
import type { Story } from './story.js';
import { demoId, demoUnits } from './units.js';

/** The day on which the platform of the demo began. */
const beginning = '2020-06-12';

/** The posts of every unit of the demo; their titles are those of the office, not of a person. */
export const demoPosts = (kind: string): readonly (readonly [PostKind, string])[] => [
  ['administrator', '平台管理员'],
  ['secretary', '书记'],
  ['signatory', '签署人'],
  ['contact', '联络员'],
  ...(['school', 'governmentBody'].includes(kind)
    ? ([
        ['organiser', '组织员'],
        ['leader', '分管领导'],
        ['reviewer', '评审员'],
      ] as const)
    : []),
  ...(['department', 'functionalDepartment', 'branch', 'school'].includes(kind) ? ([['projectLead', '项目负责人']] as const) : []),
  ...(['generalBranch', 'branch', 'projectBranch', 'department', 'functionalDepartment'].includes(kind)
    ? ([['brandOwner', '品牌负责人']] as const)
    : []),
];

export const unitId = (key: string): string => demoId('unit', key);
export const postId = (key: string, post: string): string => demoId('post', key, post);
export const personId = (key: string, post: string): string => demoId('person', key, post);

/** Names that units bore before, with the day of the renaming. */
const formerNames: Readonly<Record<string, readonly [name: string, until: string]>> = {
  xingang: ['芯港小镇筹备办公室', '2021-05-18'],
  'nbpt-art': ['宁波职业技术学院艺术与设计学院', '2022-01-10'],
  'nbpt-intl': ['宁波职业技术学院国际商旅学院', '2023-03-01'],
};

/** Units, their posts, and who holds them. */
export const tellDirectory = (story: Story): void => {
  const rootOf = new Map<string, string>();
  for (const [key, kind, name, parent] of demoUnits) {
    const root = parent ? rootOf.get(parent)! : key;
    rootOf.set(key, root);
    const former = formerNames[key];
    story.tell(beginning, root, 'administrator', 'RegisterUnit', unitId(key), {
      data: { unitId: unitId(key), name: former?.[0] ?? name, kind, ...(parent && { parentId: unitId(parent) }) },
    });
    if (former) story.tell(former[1], root, 'administrator', 'RenameUnit', unitId(key), { data: { unitId: unitId(key), name } });
    for (const [post, title] of demoPosts(kind)) {
      const id = postId(key, post);
      const until = post === 'secretary' ? story.day('+50') : story.day('+900');
      story.tell(beginning, root, 'administrator', 'EstablishPost', id, {
        data: { postId: id, unitId: unitId(key), kind: post, title },
        hour: 11,
      });
      story.tell(beginning, root, 'administrator', 'FillPost', id, {
        data: { postId: id, personId: personId(key, post), from: beginning, until },
        hour: 14,
      });
    }
  }
};
