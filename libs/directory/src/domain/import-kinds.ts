import type { PostKind, UnitKind } from '../events/index.js';

/** What a sheet may call each kind of unit; the first is the usual word. */
const unitKindNames: Readonly<Record<UnitKind, readonly string[]>> = {
  school: ['学校', 'school'],
  department: ['院系', '学院', 'college or department', 'department', 'college'],
  functionalDepartment: ['职能部门', '部门', 'functional department'],
  generalBranch: ['党总支', '总支', 'general branch'],
  branch: ['党支部', '支部', 'branch'],
  projectBranch: ['项目党支部', 'project branch'],
  governmentBody: ['政府部门', 'government body'],
  street: ['街道（乡镇）', '街道', '乡镇', 'street or township', 'street', 'township'],
  park: ['园区', 'park'],
  community: ['社区', 'community'],
  enterprise: ['企业', 'enterprise'],
  overseasPartner: ['境外合作方', 'overseas partner'],
  consortium: ['联合体', 'consortium'],
};

const postKindNames: Readonly<Record<PostKind, readonly string[]>> = {
  secretary: ['书记', 'secretary'],
  administrativeHead: ['行政负责人', 'administrative head'],
  signatory: ['签署人', 'signatory'],
  organiser: ['组织员', 'organiser'],
  contact: ['联络员', 'contact'],
  projectLead: ['项目负责人', 'project lead'],
  brandOwner: ['品牌负责人', 'brand owner'],
  reviewer: ['评审人', 'reviewer'],
  leader: ['领导', 'leader'],
  administrator: ['管理员', 'administrator'],
};

const byName = <Kind extends string>(names: Readonly<Record<Kind, readonly string[]>>) => {
  const known = new Map(Object.entries<readonly string[]>(names).flatMap(([kind, all]) => all.map((name) => [name, kind as Kind])));
  return (name: string): Kind | undefined => known.get(name.toLowerCase());
};

export const unitKindNamed = byName<UnitKind>(unitKindNames);
export const postKindNamed = byName<PostKind>(postKindNames);
