/** The one password of all demo accounts. While they exist the platform listens on this machine alone. */
export const demoPassword = 'gongjian-demo';

/** A demo account: a role in a unit, never a natural person. */
export interface DemoAccount {
  readonly email: string;
  readonly unit: string;
  readonly post: string;
  readonly zh: string;
  readonly en: string;
}

const account = (email: string, unit: string, post: string, zh: string, en: string): DemoAccount => ({
  email: `${email}@demo.example`,
  unit,
  post,
  zh,
  en,
});

/** The accounts that a start names: one for each kind of user. */
export const demoSignIns: readonly DemoAccount[] = [
  account('signatory.xinqi', 'xinqi', 'signatory', '新碶街道 · 签署人', 'Signatory, Xinqi Street Office'),
  account('secretary.mech', 'nbpt-mech', 'secretary', '机电工程学院 · 书记', 'Secretary, School of Mechanical and Electrical Engineering'),
  account(
    'lead.mech',
    'nbpt-mech',
    'projectLead',
    '机电工程学院 · 项目负责人',
    'Project lead, School of Mechanical and Electrical Engineering',
  ),
  account('contact.xinqi', 'xinqi', 'contact', '新碶街道 · 联络员', 'Contact, Xinqi Street Office'),
  account(
    'brands.mech',
    'nbpt-mech-gb',
    'brandOwner',
    '机电工程学院党总支 · 品牌负责人',
    'Brand owner, general branch of Mechanical Engineering',
  ),
  account('organiser.nbpt', 'nbpt', 'organiser', '宁波职业技术学院 · 组织员', 'Organiser, Ningbo Polytechnic'),
  account('leader.beilun', 'beilun', 'leader', '北仑区委组织部 · 领导', 'Leadership, Beilun Organisation Department'),
  account('admin.nbpt', 'nbpt', 'administrator', '宁波职业技术学院 · 管理员', 'Administrator, Ningbo Polytechnic'),
];
