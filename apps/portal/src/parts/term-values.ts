import type { AgreementKind, BrandLevel, BrandPhase, PostKind, UnitKind } from '../gql/graphql.js';

/** Keeps a list complete: every value of the enumeration, in the order in which people see them. */
const all =
  <Value extends string>() =>
  <const List extends readonly Value[]>(list: [Value] extends [List[number]] ? List : never): List =>
    list;

/** The values of the enumerations that people choose from. */
export const terms = {
  unitKind: all<UnitKind>()([
    'SCHOOL',
    'DEPARTMENT',
    'FUNCTIONAL_DEPARTMENT',
    'GENERAL_BRANCH',
    'BRANCH',
    'PROJECT_BRANCH',
    'GOVERNMENT_BODY',
    'STREET',
    'PARK',
    'COMMUNITY',
    'ENTERPRISE',
    'OVERSEAS_PARTNER',
    'CONSORTIUM',
  ]),
  postKind: all<PostKind>()([
    'SECRETARY',
    'ADMINISTRATIVE_HEAD',
    'SIGNATORY',
    'ORGANISER',
    'CONTACT',
    'PROJECT_LEAD',
    'BRAND_OWNER',
    'REVIEWER',
    'LEADER',
    'ADMINISTRATOR',
  ]),
  agreementKind: all<AgreementKind>()(['CO_BUILDING', 'SINO_FOREIGN', 'INDUSTRY_EDUCATION', 'TALENT_TRAINING', 'JOINT_RESEARCH', 'OTHER']),
  brandPhase: all<BrandPhase>()(['REGISTERED', 'INITIATED', 'PILOT', 'CULTIVATED', 'RECOGNISED', 'WITHDRAWN']),
  brandLevel: all<BrandLevel>()(['COLLEGE', 'SCHOOL', 'CITY', 'PROVINCE', 'NATION']),
} as const;
