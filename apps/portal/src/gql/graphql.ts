/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AcceptMilestoneInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  milestoneId: string;
  opinion?: string | null | undefined;
  projectId: string;
};

export type AcceptProjectInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  opinion?: string | null | undefined;
  projectId: string;
};

export type AcceptVersionInput = {
  agreementId: string;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 所读版本的内容指纹。Hash of the version that was read. */
  contentHash: string;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  version: number;
};

export type AgreeToTerminationInput = {
  agreementId: string;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
};

export type AgreementFilter = {
  area?: Area | null | undefined;
  kind?: AgreementKind | null | undefined;
  phase?: AgreementPhase | null | undefined;
  /** 效力，生效中的含即将到期的。Standing; those in force include those that end soon. */
  standing?: AgreementStanding | null | undefined;
  /** 标题、文号或签约方名称包含的文字。Part of title, number or a party’s name. */
  text?: string | null | undefined;
  /** 签约方。One of the parties. */
  unitId?: string | null | undefined;
  /** 只看等我办理的。Only what waits for the caller. */
  waitingForMe?: boolean | null | undefined;
};

/** 协议类型。The kinds of agreements. */
export type AgreementKind = 'CO_BUILDING' | 'INDUSTRY_EDUCATION' | 'JOINT_RESEARCH' | 'OTHER' | 'SINO_FOREIGN' | 'TALENT_TRAINING';

/** 协议阶段。Where an agreement stands. */
export type AgreementPhase = 'AGREED' | 'CONCLUDED' | 'DRAFT' | 'NEGOTIATING' | 'SIGNING' | 'TERMINATED' | 'WITHDRAWN';

export type AgreementSort = {
  direction: SortDirection;
  field: AgreementSortField;
};

/** 排序字段。What to sort by. */
export type AgreementSortField = 'CHANGED_AT' | 'EFFECTIVE_FROM' | 'EFFECTIVE_TO' | 'TITLE';

/** 效力状态，按日期推算。What the calendar makes of a concluded agreement. */
export type AgreementStanding = 'ENDING' | 'EXPIRED' | 'IN_FORCE' | 'NOT_YET';

export type ApproveProjectInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  opinion?: string | null | undefined;
  projectId: string;
};

export type ApproveReplanInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  opinion?: string | null | undefined;
  projectId: string;
};

/** 共建领域。The areas of co-building. */
export type Area =
  'BEAUTIFUL_VILLAGE' | 'CADRE_TRAINING' | 'CULTURE' | 'INDUSTRY_EDUCATION' | 'PARTY_SCHOOL' | 'RED_BRAND' | 'TALENT' | 'YOUTH';

export type BrandDocumentInput = {
  /** 已上传到本品牌的认定文件。The document, uploaded for this brand. */
  fileId?: string | null | undefined;
  issuedOn: string;
  issuer: string;
  number: string;
  title: string;
};

export type BrandFilter = {
  agreementId?: string | null | undefined;
  cohortId?: string | null | undefined;
  /** 最高认定级别。The highest level reached. */
  level?: BrandLevel | null | undefined;
  ownerUnitId?: string | null | undefined;
  phase?: BrandPhase | null | undefined;
  projectId?: string | null | undefined;
  /** 是否已获认定，已撤回的都不算。Whether it has been recognised; those withdrawn count as neither. */
  recognised?: boolean | null | undefined;
  /** 名称或简介包含的文字。Part of the name or the description. */
  text?: string | null | undefined;
  /** 所属或合作单位。The owner or a partner. */
  unitId?: string | null | undefined;
  /** 等待本单位办理。Waits for the unit the caller acts for. */
  waitingForMe?: boolean | null | undefined;
};

/** 认定级别，由低到高。Levels of recognition, in rising order. */
export type BrandLevel = 'CITY' | 'COLLEGE' | 'NATION' | 'PROVINCE' | 'SCHOOL';

/** 品牌阶段。Where a brand stands in its life. */
export type BrandPhase = 'CULTIVATED' | 'INITIATED' | 'PILOT' | 'RECOGNISED' | 'REGISTERED' | 'WITHDRAWN';

export type BrandSort = {
  direction: SortDirection;
  field: BrandSortField;
};

/** 排序字段。What to sort by. */
export type BrandSortField = 'CHANGED_AT' | 'LEVEL' | 'NAME' | 'RECOGNISED_ON';

/** 放假或上班。Whether a named day is worked. */
export type CalendarDayKind = 'HOLIDAY' | 'WORKDAY';

export type CancelProjectInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  projectId: string;
  reason: string;
};

/** 条款的变化。What became of a clause. */
export type ClauseChangeKind = 'ADDED' | 'CHANGED' | 'MOVED' | 'REMOVED' | 'SAME';

export type ClauseInput = {
  /** 条款编号，在各版本中保持不变；新条款可省略。The same through all versions; new clauses may omit it. */
  clauseId?: string | null | undefined;
  heading: string;
  text: string;
};

export type ClearCalendarDayInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  date: string;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
};

export type CloseProjectInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  projectId: string;
  summary?: string | null | undefined;
};

export type CommentOnClauseInput = {
  agreementId: string;
  clauseId: string;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  text: string;
  version: number;
};

export type ContinueProjectInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  projectId: string;
  reason: string;
};

export type CorrectAgreementInput = {
  agreementId: string;
  areas?: Array<Area> | null | undefined;
  clauses?: Array<ClauseInput> | null | undefined;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 要更正的记录（时间线条目）。The entry to correct, as the timeline names it. */
  corrects: string;
  documentNumber?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  effectiveFrom?: string | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  effectiveTo?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  kind?: AgreementKind | null | undefined;
  parties?: Array<PartyInput> | null | undefined;
  reason: string;
  /** 更正签署期限。The day to sign by, as it should have been. */
  signBy?: string | null | undefined;
  /** 更正纸质协议的签署日期。The day on the paper. */
  signedOn?: string | null | undefined;
  /** 更正意见内容。The comment as it should have been. */
  text?: string | null | undefined;
  title?: string | null | undefined;
};

export type CorrectBrandInput = {
  brandId: string;
  /** 最近一次中期检查的日期。The day of the last check. */
  checkedOn?: string | null | undefined;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 要更正的记录（时间线条目）。The entry to correct, as the timeline names it. */
  corrects: string;
  description?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  name?: string | null | undefined;
  reason: string;
  recognition?: RecognitionCorrectionInput | null | undefined;
};

export type CorrectPostInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 要更正的记录（时间线条目）。The entry to correct, as the timeline names it. */
  corrects: string;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  from?: string | null | undefined;
  postId: string;
  reason: string;
  title?: string | null | undefined;
  until?: string | null | undefined;
};

export type CorrectProjectInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 要更正的记录（时间线条目）。The entry to correct, as the timeline names it. */
  corrects: string;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  goal?: string | null | undefined;
  milestone?: MilestoneCorrectionInput | null | undefined;
  plannedStart?: string | null | undefined;
  projectId: string;
  reason: string;
  title?: string | null | undefined;
};

export type CorrectUnitInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 要更正的记录（时间线条目）。The entry to correct, as the timeline names it. */
  corrects: string;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  kind?: UnitKind | null | undefined;
  name?: string | null | undefined;
  reason: string;
  unitId: string;
};

export type DeclineAgreementInput = {
  agreementId: string;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  reason: string;
};

export type DraftAgreementInput = {
  areas?: Array<Area> | null | undefined;
  clauses: Array<ClauseInput>;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  documentNumber?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  effectiveFrom: string;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  effectiveTo?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  kind: AgreementKind;
  parties: Array<PartyInput>;
  title: string;
};

/** 放弃一个已搁置的步骤。Gives a parked step up. */
export type DropProcessStepInput = {
  /** 试办：只说明后果，不作任何改变。Only tells what it would lead to. */
  dryRun?: boolean | null | undefined;
  /** 原因，与决定一并保存。The reason; it is kept with the decision. */
  reason: string;
  stepId: string;
};

export type EnterPaperAgreementInput = {
  areas?: Array<Area> | null | undefined;
  clauses: Array<ClauseInput>;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  documentNumber?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  effectiveFrom: string;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  effectiveTo?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  kind: AgreementKind;
  parties: Array<PartyInput>;
  /** 扫描件：先以 POST /files 上传，不指明所属对象；协议的编号由其得出。The scan, uploaded before by POST /files, for no object yet; the id of the agreement follows from it. */
  scanFileId: string;
  signedOn: string;
  title: string;
};

export type ErasePersonInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  ground: ErasureGround;
  /** 重新输入本人密码。The own password, entered again. */
  password: string;
  personId: string;
};

/** 注销事由。Why a person is erased. */
export type ErasureGround = 'DEPARTED' | 'MISTAKEN' | 'ORDERED' | 'REQUESTED';

export type EstablishPostInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  kind: PostKind;
  /** 新岗位的编号，可由调用方给定。The new id, if the caller chooses it. */
  postId?: string | null | undefined;
  title: string;
  unitId: string;
};

export type ExtendTermInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  postId: string;
  until: string;
};

export type FillPostInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  from: string;
  personId: string;
  postId: string;
  until?: string | null | undefined;
};

export type FixBaselineInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  projectId: string;
};

export type HandOverPostInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  /** 继任者任期的第一天。First day of the term of the successor. */
  from: string;
  /** 继任者。The successor. */
  personId: string;
  postId: string;
  /** 离任原因。Why the holder leaves. */
  reason?: string | null | undefined;
  until?: string | null | undefined;
};

export type ImportDirectoryInput = {
  /** 已处理的行数。How many rows are done already. */
  after: number;
  fileId: string;
  subjectId: string;
};

/** 一行的结果：将新建、已存在、已新建、被拒绝。What comes of a row: it is to be made, is there already, was made, or was refused. */
export type ImportOutcome = 'EXISTS' | 'MADE' | 'REFUSED' | 'TO_MAKE';

export type InitiateBrandInput = {
  brandId: string;
  cohortId: string;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
};

/** 生命周期步骤的状态。Where the object stands to the step. */
export type LifeStepState = 'AHEAD' | 'CURRENT' | 'DONE';

/** 项目状态灯：红为有逾期，黄为即将逾期，灰为未在执行。Red: something is late; amber: about to be; grey: not under way. */
export type Light = 'AMBER' | 'GREEN' | 'GREY' | 'RED';

export type MilestoneCorrectionInput = {
  acceptedOn?: string | null | undefined;
  deliverable?: string | null | undefined;
  milestoneId: string;
  startedOn?: string | null | undefined;
  submittedOn?: string | null | undefined;
  summary?: string | null | undefined;
  title?: string | null | undefined;
};

export type MilestoneInput = {
  cooperatingUnitIds?: Array<string> | null | undefined;
  deliverable: string;
  dueOn: string;
  /** 里程碑编号；新增的可不填。Its id; a new one may be left without. */
  milestoneId?: string | null | undefined;
  ownerUnitId: string;
  plannedStart: string;
  title: string;
  weight: number;
};

/** 里程碑状态。How far a milestone got. */
export type MilestoneState = 'ACCEPTED' | 'PLANNED' | 'RETURNED' | 'STARTED' | 'SUBMITTED';

/** 与期限相比。How a milestone stands to its due date on the day shown. */
export type MilestoneTiming = 'DONE' | 'DONE_LATE' | 'LATE' | 'ON_TIME' | 'SOON_LATE';

export type MoveUnitInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  /** 新的上级单位；空为独立的根单位。The new unit above; none for a root. */
  parentId?: string | null | undefined;
  unitId: string;
};

/** 通知的种类：新待办、催办、期限提醒、对所提交事项的答复。What people are told of. */
export type NoticeKind = 'DECISION' | 'NUDGE' | 'REMINDER' | 'TURN';

/** 通知的时机：立即、每日摘要、不通知。When people are told. */
export type NoticePace = 'DIGEST' | 'NOW' | 'OFF';

export type NudgeMilestoneInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  message?: string | null | undefined;
  milestoneId: string;
  projectId: string;
};

export type NudgePartyInput = {
  agreementId: string;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  message?: string | null | undefined;
  /** 被催办的签约方。The party to ask. */
  unitId: string;
};

export type OpenCohortInput = {
  /** 新批次的编号，可由调用方给定。The new id, if the caller chooses it. */
  cohortId?: string | null | undefined;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  endsOn: string;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  startsOn: string;
  title: string;
};

export type OpenForSigningInput = {
  agreementId: string;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  signBy?: string | null | undefined;
};

export type PartyInput = {
  /** 在协议中的称谓，默认按次序为甲方、乙方……。How the text calls it. */
  role?: string | null | undefined;
  unitId: string;
};

export type PeopleFilter = {
  /** 姓名的一部分；所辖单位的人员也可用邮箱的一部分。A part of the name, or of the address where it is told. */
  text?: string | null | undefined;
};

export type PlanMilestonesInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  milestones: Array<MilestoneInput>;
  projectId: string;
};

/** 岗位类型，决定职责。The kinds of posts, which decide their rights. */
export type PostKind =
  | 'ADMINISTRATIVE_HEAD'
  | 'ADMINISTRATOR'
  | 'BRAND_OWNER'
  | 'CONTACT'
  | 'LEADER'
  | 'ORGANISER'
  | 'PROJECT_LEAD'
  | 'REVIEWER'
  | 'SECRETARY'
  | 'SIGNATORY';

/** 等待办理、已搁置、已放弃。What may have become of a step that is not done. */
export type ProcessStepStatus = 'DROPPED' | 'PARKED' | 'WAITING';

export type ProjectFilter = {
  agreementId?: string | null | undefined;
  /** 有里程碑须在该日或之前提交。A milestone is to be handed in by that day. */
  dueBefore?: string | null | undefined;
  /** 是否有逾期的里程碑。Whether a milestone is late. */
  late?: boolean | null | undefined;
  leadUnitId?: string | null | undefined;
  light?: Light | null | undefined;
  phase?: ProjectPhase | null | undefined;
  /** 名称或目标包含的文字。Part of the title or the goal. */
  text?: string | null | undefined;
  /** 参与单位：牵头、配合或审批。A unit that takes part in any role. */
  unitId?: string | null | undefined;
  /** 等待本单位办理。Waits for the unit the caller acts for. */
  waitingForMe?: boolean | null | undefined;
};

/** 项目阶段。Where a project stands in its life. */
export type ProjectPhase = 'ACCEPTED' | 'APPROVED' | 'CANCELLED' | 'CLOSED' | 'PROPOSED' | 'RETURNED' | 'RUNNING' | 'UNDER_ACCEPTANCE';

export type ProjectSort = {
  direction: SortDirection;
  field: ProjectSortField;
};

/** 排序字段。What to sort by. */
export type ProjectSortField = 'CHANGED_AT' | 'NEXT_DUE' | 'PLANNED_END' | 'TITLE';

export type PromoteBrandInput = {
  brandId: string;
  /** 发布渠道。Where it is published. */
  channels?: Array<string> | null | undefined;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  /** 已上传到本品牌的附件。Files uploaded for this brand. */
  fileIds?: Array<string> | null | undefined;
  quote?: QuoteInput | null | undefined;
  summary: string;
  title: string;
};

export type ProposeProjectInput = {
  agreementId: string;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  cooperatingUnitIds: Array<string>;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  /** 项目目标。What the project is to achieve. */
  goal: string;
  /** 牵头单位，默认为所代表的单位。The lead unit; the unit acted for unless told. */
  leadUnitId?: string | null | undefined;
  plannedEnd: string;
  plannedStart: string;
  title: string;
};

export type ProposeReplanInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  milestones: Array<MilestoneInput>;
  /** 新的计划完成日期。The new planned end. */
  plannedEnd?: string | null | undefined;
  projectId: string;
  reason: string;
};

export type ProposeTerminationInput = {
  agreementId: string;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  /** 自该日起不再有效，默认为今天。The first day on which it no longer holds; today unless told. */
  on?: string | null | undefined;
  reason: string;
};

export type ProposeVersionInput = {
  agreementId: string;
  areas?: Array<Area> | null | undefined;
  /** 所依据的版本；若已有更新的版本则拒绝。The version it answers; refused where there is a later one. */
  basedOn?: number | null | undefined;
  clauses?: Array<ClauseInput> | null | undefined;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  documentNumber?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  effectiveFrom?: string | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  effectiveTo?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  kind?: AgreementKind | null | undefined;
  parties?: Array<PartyInput> | null | undefined;
  title?: string | null | undefined;
};

export type QuoteInput = {
  /** 被引用者。Who is quoted. */
  personId: string;
  text: string;
};

export type RecogniseBrandInput = {
  brandId: string;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  document: BrandDocumentInput;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  level: BrandLevel;
  /** 认定日期，默认为发文日期。The day of recognition; that of the document unless told. */
  recognisedOn?: string | null | undefined;
};

export type RecognitionCorrectionInput = {
  issuedOn?: string | null | undefined;
  issuer?: string | null | undefined;
  level: BrandLevel;
  number?: string | null | undefined;
  recognisedOn?: string | null | undefined;
  title?: string | null | undefined;
};

export type RecordMidTermCheckInput = {
  brandId: string;
  /** 检查日期，默认为生效日期。The day of the check; the effective day unless told. */
  checkedOn?: string | null | undefined;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  /** 已上传到本品牌的附件。Files uploaded for this brand. */
  fileIds?: Array<string> | null | undefined;
  opinion: string;
  passed: boolean;
};

export type RegisterBrandInput = {
  agreementId?: string | null | undefined;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  description: string;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  name: string;
  /** 所属单位，默认为所代表的单位。The owner; the unit acted for unless told. */
  ownerUnitId?: string | null | undefined;
  partnerUnitIds?: Array<string> | null | undefined;
  projectId?: string | null | undefined;
};

export type RegisterFilter = {
  kind?: AgreementKind | null | undefined;
  /** 默认为有效的协议。Those in force unless told otherwise. */
  standing?: AgreementStanding | null | undefined;
  text?: string | null | undefined;
};

export type RegisterUnitInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  kind: UnitKind;
  name: string;
  /** 上级单位；空为独立的根单位。The unit above; none for a root. */
  parentId?: string | null | undefined;
  /** 新单位的编号，可由调用方给定。The new id, if the caller chooses it. */
  unitId?: string | null | undefined;
};

export type RejectReplanInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  projectId: string;
  reason: string;
};

export type RejectTerminationInput = {
  agreementId: string;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  reason: string;
};

export type RenameUnitInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  name: string;
  unitId: string;
};

export type ResetPasswordInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  /** 重新输入本人密码。The own password, entered again. */
  password: string;
  personId: string;
};

export type ResubmitProjectInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  cooperatingUnitIds: Array<string>;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  /** 项目目标。What the project is to achieve. */
  goal: string;
  plannedEnd: string;
  plannedStart: string;
  projectId: string;
  title: string;
};

/** 重试一个已搁置的步骤。Has a parked step tried again. */
export type RetryProcessStepInput = {
  stepId: string;
};

export type ReturnAcceptanceInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  projectId: string;
  reason: string;
};

export type ReturnMilestoneInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  milestoneId: string;
  projectId: string;
  reason: string;
};

export type ReturnProjectInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  projectId: string;
  reason: string;
};

export type ReviseDraftInput = {
  agreementId: string;
  areas?: Array<Area> | null | undefined;
  clauses: Array<ClauseInput>;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  documentNumber?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  effectiveFrom: string;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  effectiveTo?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  kind: AgreementKind;
  parties: Array<PartyInput>;
  title: string;
};

/** 岗位职责。What a post entitles its holder to. */
export type Right = 'ADMINISTER' | 'APPROVE' | 'HAND_IN' | 'LEAD' | 'NEGOTIATE' | 'OWN_BRANDS' | 'READ' | 'REVIEW' | 'SIGN';

/** 群机器人：企业微信、钉钉、通用（HMAC-SHA256 签名）。Robots of group chats. */
export type RobotKind = 'DINGTALK' | 'GENERIC' | 'WECOM';

/** 文字的变化。What became of a stretch of text. */
export type SegmentKind = 'ADDED' | 'REMOVED' | 'SAME';

export type SetCalendarDayInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  date: string;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  kind: CalendarDayKind;
  /** 名称或原因，如“校庆放假”。What the day is called, or why it is set. */
  name: string;
};

export type SetNoticesInput = {
  decision: NoticePace;
  hour: number;
  mail: boolean;
  nudge: NoticePace;
  reminder: NoticePace;
  robot: boolean;
  turn: NoticePace;
};

export type SetUnitRobotInput = {
  kind: RobotKind;
  language: string;
  /** 签名密钥；企业微信不需要。The secret to sign with; WeCom needs none. */
  secret?: string | null | undefined;
  unitId: string;
  /** 机器人的完整地址。The whole address of the robot. */
  url: string;
};

export type SignAgreementInput = {
  agreementId: string;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 所读版本的内容指纹。Hash of the version that was read. */
  contentHash: string;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  /** 签署意见，可不填；以本人密钥加密保存。What the signatory has to say, kept sealed under the own key. */
  opinion?: string | null | undefined;
  /** 重新输入本人密码；仅试办时可省略。The password, entered again; only a dry run does without. */
  password?: string | null | undefined;
};

/** 让数据视图略过使其停止的事件。Has a read model leave out the event that it stopped at. */
export type SkipProjectionEventInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  eventId: string;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  projection: string;
  /** 原因，永久记入日志。The reason; it stands in the log for ever. */
  reason: string;
};

/** 排序方向。The way of a sort. */
export type SortDirection = 'ASC' | 'DESC';

export type StartMilestoneInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  milestoneId: string;
  projectId: string;
};

export type StartPilotInput = {
  brandId: string;
  checkDueOn?: string | null | undefined;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  plan: string;
};

export type SubmitForAcceptanceInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  /** 已上传到本项目的附件。Files uploaded for this project. */
  fileIds?: Array<string> | null | undefined;
  projectId: string;
  summary: string;
};

export type SubmitMilestoneInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  /** 已上传到本项目的佐证材料。Evidence uploaded for this project. */
  fileIds: Array<string>;
  milestoneId: string;
  projectId: string;
  summary: string;
};

export type UnitFilter = {
  kind?: UnitKind | null | undefined;
  /** 直接上级单位。The unit directly above. */
  parentId?: string | null | undefined;
  /** 名称（含曾用名）包含的文字。Part of the name, former names included. */
  text?: string | null | undefined;
};

/** 单位类型。The kinds of units. */
export type UnitKind =
  | 'BRANCH'
  | 'COMMUNITY'
  | 'CONSORTIUM'
  | 'DEPARTMENT'
  | 'ENTERPRISE'
  | 'FUNCTIONAL_DEPARTMENT'
  | 'GENERAL_BRANCH'
  | 'GOVERNMENT_BODY'
  | 'OVERSEAS_PARTNER'
  | 'PARK'
  | 'PROJECT_BRANCH'
  | 'SCHOOL'
  | 'STREET';

export type UnitSort = {
  direction: SortDirection;
  field: UnitSortField;
};

/** 排序字段。What to sort by. */
export type UnitSortField = 'KIND' | 'NAME';

export type VacatePostInput = {
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  postId: string;
  reason?: string | null | undefined;
};

export type WithdrawAgreementInput = {
  agreementId: string;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  reason: string;
};

export type WithdrawBrandInput = {
  brandId: string;
  /** 操作编号：同一人对同一对象重复提交同一编号，只生效一次；用于另一对象则另行生效。Takes effect once for an object, however often the same person sends it; for another object it takes effect as well. */
  commandId?: string | null | undefined;
  /** 试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded. */
  dryRun?: boolean | null | undefined;
  /** 事实发生的日期，默认今天。The day on which it became true; today unless told. */
  effectiveOn?: string | null | undefined;
  /** 所见版本；若已变更则拒绝。Refused where the object has changed since this revision. */
  expectedRevision?: number | null | undefined;
  reason: string;
};

export type HappeningPartsFragment = {
  revision: number;
  words: string;
  impersonal: boolean;
  recordedAt: string;
  unit: { id: string; name: string } | null;
  person: { id: string; displayName: string } | null;
  details: Array<{ label: string; value: string }>;
};

export type RefusalPartsFragment = {
  code: string;
  message: string;
  whatToDo: string;
  field: string | null;
  who: { right: Right; units: Array<{ id: string; name: string }> } | null;
};

export type AnswerRefusalPartsFragment = {
  code: string;
  message: string;
  whatToDo: string;
  field: string | null;
  changes: Array<{
    revision: number;
    words: string;
    impersonal: boolean;
    recordedAt: string;
    unit: { id: string; name: string } | null;
    person: { id: string; displayName: string } | null;
    details: Array<{ label: string; value: string }>;
  }>;
  who: { right: Right; units: Array<{ id: string; name: string }> } | null;
};

export type ActionPartsFragment = {
  name: string;
  allowed: boolean;
  inPhase: boolean;
  refusal: {
    code: string;
    message: string;
    whatToDo: string;
    field: string | null;
    who: { right: Right; units: Array<{ id: string; name: string }> } | null;
  } | null;
};

export type ReceiptPartsFragment = { commandId: string; position: string; revision: number; recordedAt: string };

export type SaidPartsFragment = { text: string; erased: boolean };

export type PageInfoPartsFragment = {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
};

export type ObjectChangedSubscriptionVariables = Exact<{
  id: string;
  from?: string | null | undefined;
}>;

export type ObjectChangedSubscription = { objectChanged: { id: string; position: string } };

export type InboxChangedSubscriptionVariables = Exact<{
  from?: string | null | undefined;
}>;

export type InboxChangedSubscription = { inboxChanged: { position: string; count: number } };

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { signOut: boolean };

export type KeepLanguageMutationVariables = Exact<{
  language: string;
}>;

export type KeepLanguageMutation = {
  setLanguage: {
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  };
};

export type TokensQueryVariables = Exact<{ [key: string]: never }>;

export type TokensQuery = {
  viewer: {
    person: { id: string };
    posts: Array<{ id: string; title: string; unit: { id: string; name: string } }>;
    apiTokens: Array<{ id: string; name: string; postId: string; createdAt: string; expiresOn: string; lastUsedAt: string | null }>;
  } | null;
};

export type CreateApiTokenMutationVariables = Exact<{
  name: string;
  expiresOn: string;
}>;

export type CreateApiTokenMutation = {
  createApiToken: {
    token: string | null;
    apiToken: { id: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  };
};

export type RevokeApiTokenMutationVariables = Exact<{
  id: string;
}>;

export type RevokeApiTokenMutation = {
  revokeApiToken: {
    viewer: { person: { id: string } } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  };
};

export type SetLanguageMutationVariables = Exact<{
  language: string;
}>;

export type SetLanguageMutation = {
  setLanguage: {
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  };
};

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
}>;

export type ChangePasswordMutation = {
  changePassword: {
    viewer: { person: { id: string; passwordHandedOver: boolean } } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  };
};

export type NoticeSettingsPartsFragment = {
  mailIsSetUp: boolean;
  mail: boolean;
  robot: boolean;
  robotIsSetUp: boolean;
  hour: number;
  undelivered: number;
  paces: Array<{ kind: NoticeKind; pace: NoticePace }>;
};

export type NoticeSettingsQueryVariables = Exact<{ [key: string]: never }>;

export type NoticeSettingsQuery = {
  noticeSettings: {
    mailIsSetUp: boolean;
    mail: boolean;
    robot: boolean;
    robotIsSetUp: boolean;
    hour: number;
    undelivered: number;
    paces: Array<{ kind: NoticeKind; pace: NoticePace }>;
  };
};

export type SetNoticesMutationVariables = Exact<{
  input: SetNoticesInput;
}>;

export type SetNoticesMutation = {
  setNotices: {
    settings: {
      mailIsSetUp: boolean;
      mail: boolean;
      robot: boolean;
      robotIsSetUp: boolean;
      hour: number;
      undelivered: number;
      paces: Array<{ kind: NoticeKind; pace: NoticePace }>;
    } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  };
};

export type AgreementAnswerFragment = {
  agreement: { id: string; phase: AgreementPhase } | null;
  receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
  refusal: {
    code: string;
    message: string;
    whatToDo: string;
    field: string | null;
    changes: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }>;
    who: { right: Right; units: Array<{ id: string; name: string }> } | null;
  } | null;
  wouldHappen: Array<{
    revision: number;
    words: string;
    impersonal: boolean;
    recordedAt: string;
    unit: { id: string; name: string } | null;
    person: { id: string; displayName: string } | null;
    details: Array<{ label: string; value: string }>;
  }> | null;
};

export type DraftAgreementMutationVariables = Exact<{
  input: DraftAgreementInput;
}>;

export type DraftAgreementMutation = {
  draftAgreement: {
    agreement: { id: string; phase: AgreementPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type ReviseDraftMutationVariables = Exact<{
  input: ReviseDraftInput;
}>;

export type ReviseDraftMutation = {
  reviseDraft: {
    agreement: { id: string; phase: AgreementPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type ProposeVersionMutationVariables = Exact<{
  input: ProposeVersionInput;
}>;

export type ProposeVersionMutation = {
  proposeVersion: {
    agreement: { id: string; phase: AgreementPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type CommentOnClauseMutationVariables = Exact<{
  input: CommentOnClauseInput;
}>;

export type CommentOnClauseMutation = {
  commentOnClause: {
    agreement: { id: string; phase: AgreementPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type AcceptVersionMutationVariables = Exact<{
  input: AcceptVersionInput;
}>;

export type AcceptVersionMutation = {
  acceptVersion: {
    agreement: { id: string; phase: AgreementPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type OpenForSigningMutationVariables = Exact<{
  input: OpenForSigningInput;
}>;

export type OpenForSigningMutation = {
  openForSigning: {
    agreement: { id: string; phase: AgreementPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type SignAgreementMutationVariables = Exact<{
  input: SignAgreementInput;
}>;

export type SignAgreementMutation = {
  signAgreement: {
    agreement: { id: string; phase: AgreementPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type DeclineAgreementMutationVariables = Exact<{
  input: DeclineAgreementInput;
}>;

export type DeclineAgreementMutation = {
  declineAgreement: {
    agreement: { id: string; phase: AgreementPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type WithdrawAgreementMutationVariables = Exact<{
  input: WithdrawAgreementInput;
}>;

export type WithdrawAgreementMutation = {
  withdrawAgreement: {
    agreement: { id: string; phase: AgreementPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type ProposeTerminationMutationVariables = Exact<{
  input: ProposeTerminationInput;
}>;

export type ProposeTerminationMutation = {
  proposeTermination: {
    agreement: { id: string; phase: AgreementPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type AgreeToTerminationMutationVariables = Exact<{
  input: AgreeToTerminationInput;
}>;

export type AgreeToTerminationMutation = {
  agreeToTermination: {
    agreement: { id: string; phase: AgreementPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type EnterPaperAgreementMutationVariables = Exact<{
  input: EnterPaperAgreementInput;
}>;

export type EnterPaperAgreementMutation = {
  enterPaperAgreement: {
    agreement: { id: string; phase: AgreementPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type NudgePartyMutationVariables = Exact<{
  input: NudgePartyInput;
}>;

export type NudgePartyMutation = {
  nudgeParty: {
    agreement: { id: string; phase: AgreementPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type CorrectAgreementMutationVariables = Exact<{
  input: CorrectAgreementInput;
}>;

export type CorrectAgreementMutation = {
  correctAgreement: {
    agreement: { id: string; phase: AgreementPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type RejectTerminationMutationVariables = Exact<{
  input: RejectTerminationInput;
}>;

export type RejectTerminationMutation = {
  rejectTermination: {
    agreement: { id: string; phase: AgreementPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type AgreementsPageQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  sort?: AgreementSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  asOf?: string | null | undefined;
  trueOn?: string | null | undefined;
  atLeast?: string | null | undefined;
}>;

export type AgreementsPageQuery = {
  agreements: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
    nodes: Array<{
      id: string;
      unseenChanges: number;
      title: string;
      documentNumber: string | null;
      kind: AgreementKind;
      phase: AgreementPhase;
      standing: AgreementStanding | null;
      areas: Array<Area>;
      effectiveFrom: string;
      effectiveTo: string | null;
      signBy: string | null;
      changedAt: string;
      parties: Array<{ name: string; unit: { id: string } | null }>;
      waiting: Array<{ action: string; dueOn: string | null; unit: { id: string; name: string } | null }>;
    }>;
  };
};

export type AgreementPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  trueOn?: string | null | undefined;
  atLeast?: string | null | undefined;
}>;

export type AgreementPageQuery = {
  agreement: {
    id: string;
    title: string;
    documentNumber: string | null;
    kind: AgreementKind;
    phase: AgreementPhase;
    standing: AgreementStanding | null;
    areas: Array<Area>;
    effectiveFrom: string;
    effectiveTo: string | null;
    signBy: string | null;
    concludedAt: string | null;
    contentHash: string | null;
    canonicalDocument: string | null;
    revision: number;
    changedAt: string;
    draftedBy: { id: string; name: string } | null;
    parties: Array<{
      name: string;
      role: string;
      acceptedVersion: number | null;
      signedAt: string | null;
      unit: { id: string; name: string } | null;
      signedBy: {
        unit: { name: string } | null;
        post: { title: string } | null;
        person: { displayName: string } | null;
        opinion: { text: string; erased: boolean } | null;
      } | null;
    }>;
    current: {
      version: number;
      contentHash: string;
      proposedAt: string;
      basedOn: number | null;
      title: string;
      documentNumber: string | null;
      effectiveFrom: string;
      effectiveTo: string | null;
      proposedBy: { id: string; name: string } | null;
      acceptedBy: Array<{ id: string; name: string }>;
      clauses: Array<{
        clauseId: string;
        heading: string;
        text: string;
        comments: Array<{
          id: string;
          text: string;
          at: string;
          unit: { id: string; name: string } | null;
          person: { displayName: string } | null;
        }>;
      }>;
    } | null;
    versions: Array<{
      version: number;
      contentHash: string;
      proposedAt: string;
      basedOn: number | null;
      title: string;
      documentNumber: string | null;
      effectiveFrom: string;
      effectiveTo: string | null;
      proposedBy: { id: string; name: string } | null;
      acceptedBy: Array<{ id: string; name: string }>;
      clauses: Array<{
        clauseId: string;
        heading: string;
        text: string;
        comments: Array<{
          id: string;
          text: string;
          at: string;
          unit: { id: string; name: string } | null;
          person: { displayName: string } | null;
        }>;
      }>;
    }>;
    paper: { signedOn: string; scan: { id: string; name: string; mediaType: string; bytes: number; sha256: string; url: string } } | null;
    termination: {
      reason: string;
      on: string;
      proposedBy: { id: string; name: string } | null;
      agreedBy: Array<{ id: string; name: string }>;
    } | null;
    declines: Array<{ reason: string; at: string; unit: { id: string; name: string } | null }>;
    lifeCycle: Array<{ key: string; reachedOn: string | null; state: LifeStepState }>;
    waiting: Array<{
      action: string;
      right: Right;
      since: string;
      dueOn: string | null;
      nudgedAt: string | null;
      unit: { id: string; name: string } | null;
    }>;
    availableActions: Array<{
      name: string;
      allowed: boolean;
      inPhase: boolean;
      refusal: {
        code: string;
        message: string;
        whatToDo: string;
        field: string | null;
        who: { right: Right; units: Array<{ id: string; name: string }> } | null;
      } | null;
    }>;
  } | null;
};

export type AgreementChangesQueryVariables = Exact<{
  id: string;
  from: number;
  to: number;
  asOf?: string | null | undefined;
  trueOn?: string | null | undefined;
  atLeast?: string | null | undefined;
}>;

export type AgreementChangesQuery = {
  agreement: {
    id: string;
    changes: Array<{
      clauseId: string;
      kind: ClauseChangeKind;
      movedFrom: number | null;
      headingSegments: Array<{ kind: SegmentKind; text: string }>;
      segments: Array<{ kind: SegmentKind; text: string }>;
    }>;
  } | null;
};

export type AgreementRelatedQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  trueOn?: string | null | undefined;
  atLeast?: string | null | undefined;
}>;

export type AgreementRelatedQuery = {
  agreement: {
    id: string;
    projects: {
      totalCount: number;
      nodes: Array<{
        id: string;
        title: string;
        phase: ProjectPhase;
        light: Light;
        leadUnit: { id: string; name: string } | null;
        progress: { percent: number };
      }>;
    };
    brands: {
      totalCount: number;
      nodes: Array<{
        id: string;
        name: string;
        phase: BrandPhase;
        highestLevel: BrandLevel | null;
        ownerUnit: { id: string; name: string } | null;
      }>;
    };
  } | null;
};

export type AgreementRowPartsFragment = {
  id: string;
  unseenChanges: number;
  title: string;
  documentNumber: string | null;
  kind: AgreementKind;
  phase: AgreementPhase;
  standing: AgreementStanding | null;
  areas: Array<Area>;
  effectiveFrom: string;
  effectiveTo: string | null;
  signBy: string | null;
  changedAt: string;
  parties: Array<{ name: string; unit: { id: string } | null }>;
  waiting: Array<{ action: string; dueOn: string | null; unit: { id: string; name: string } | null }>;
};

export type AgreementVersionPartsFragment = {
  version: number;
  contentHash: string;
  proposedAt: string;
  basedOn: number | null;
  title: string;
  documentNumber: string | null;
  effectiveFrom: string;
  effectiveTo: string | null;
  proposedBy: { id: string; name: string } | null;
  acceptedBy: Array<{ id: string; name: string }>;
  clauses: Array<{
    clauseId: string;
    heading: string;
    text: string;
    comments: Array<{
      id: string;
      text: string;
      at: string;
      unit: { id: string; name: string } | null;
      person: { displayName: string } | null;
    }>;
  }>;
};

export type AgreementPartsFragment = {
  id: string;
  title: string;
  documentNumber: string | null;
  kind: AgreementKind;
  phase: AgreementPhase;
  standing: AgreementStanding | null;
  areas: Array<Area>;
  effectiveFrom: string;
  effectiveTo: string | null;
  signBy: string | null;
  concludedAt: string | null;
  contentHash: string | null;
  canonicalDocument: string | null;
  revision: number;
  changedAt: string;
  draftedBy: { id: string; name: string } | null;
  parties: Array<{
    name: string;
    role: string;
    acceptedVersion: number | null;
    signedAt: string | null;
    unit: { id: string; name: string } | null;
    signedBy: {
      unit: { name: string } | null;
      post: { title: string } | null;
      person: { displayName: string } | null;
      opinion: { text: string; erased: boolean } | null;
    } | null;
  }>;
  current: {
    version: number;
    contentHash: string;
    proposedAt: string;
    basedOn: number | null;
    title: string;
    documentNumber: string | null;
    effectiveFrom: string;
    effectiveTo: string | null;
    proposedBy: { id: string; name: string } | null;
    acceptedBy: Array<{ id: string; name: string }>;
    clauses: Array<{
      clauseId: string;
      heading: string;
      text: string;
      comments: Array<{
        id: string;
        text: string;
        at: string;
        unit: { id: string; name: string } | null;
        person: { displayName: string } | null;
      }>;
    }>;
  } | null;
  versions: Array<{
    version: number;
    contentHash: string;
    proposedAt: string;
    basedOn: number | null;
    title: string;
    documentNumber: string | null;
    effectiveFrom: string;
    effectiveTo: string | null;
    proposedBy: { id: string; name: string } | null;
    acceptedBy: Array<{ id: string; name: string }>;
    clauses: Array<{
      clauseId: string;
      heading: string;
      text: string;
      comments: Array<{
        id: string;
        text: string;
        at: string;
        unit: { id: string; name: string } | null;
        person: { displayName: string } | null;
      }>;
    }>;
  }>;
  paper: { signedOn: string; scan: { id: string; name: string; mediaType: string; bytes: number; sha256: string; url: string } } | null;
  termination: {
    reason: string;
    on: string;
    proposedBy: { id: string; name: string } | null;
    agreedBy: Array<{ id: string; name: string }>;
  } | null;
  declines: Array<{ reason: string; at: string; unit: { id: string; name: string } | null }>;
  lifeCycle: Array<{ key: string; reachedOn: string | null; state: LifeStepState }>;
  waiting: Array<{
    action: string;
    right: Right;
    since: string;
    dueOn: string | null;
    nudgedAt: string | null;
    unit: { id: string; name: string } | null;
  }>;
  availableActions: Array<{
    name: string;
    allowed: boolean;
    inPhase: boolean;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  }>;
};

export type SigningProofQueryVariables = Exact<{
  id: string;
}>;

export type SigningProofQuery = { agreement: { id: string; signingProof: { fileName: string; bundle: string } | null } | null };

export type OpenCohortMutationVariables = Exact<{
  input: OpenCohortInput;
}>;

export type OpenCohortMutation = {
  openCohort: {
    cohort: { id: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type RegisterBrandMutationVariables = Exact<{
  input: RegisterBrandInput;
}>;

export type RegisterBrandMutation = {
  registerBrand: {
    brand: { id: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type InitiateBrandMutationVariables = Exact<{
  input: InitiateBrandInput;
}>;

export type InitiateBrandMutation = {
  initiateBrand: {
    brand: { id: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type StartPilotMutationVariables = Exact<{
  input: StartPilotInput;
}>;

export type StartPilotMutation = {
  startPilot: {
    brand: { id: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type RecordMidTermCheckMutationVariables = Exact<{
  input: RecordMidTermCheckInput;
}>;

export type RecordMidTermCheckMutation = {
  recordMidTermCheck: {
    brand: { id: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type RecogniseBrandMutationVariables = Exact<{
  input: RecogniseBrandInput;
}>;

export type RecogniseBrandMutation = {
  recogniseBrand: {
    brand: { id: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type PromoteBrandMutationVariables = Exact<{
  input: PromoteBrandInput;
}>;

export type PromoteBrandMutation = {
  promoteBrand: {
    brand: { id: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type WithdrawBrandMutationVariables = Exact<{
  input: WithdrawBrandInput;
}>;

export type WithdrawBrandMutation = {
  withdrawBrand: {
    brand: { id: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type CorrectBrandMutationVariables = Exact<{
  input: CorrectBrandInput;
}>;

export type CorrectBrandMutation = {
  correctBrand: {
    brand: { id: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type BrandsQueryVariables = Exact<{
  filter?: BrandFilter | null | undefined;
  sort?: BrandSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  asOf?: string | null | undefined;
  trueOn?: string | null | undefined;
  atLeast?: string | null | undefined;
}>;

export type BrandsQuery = {
  brands: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
    nodes: Array<{
      id: string;
      unseenChanges: number;
      name: string;
      phase: BrandPhase;
      highestLevel: BrandLevel | null;
      changedAt: string;
      ownerUnit: { id: string; name: string } | null;
      cohort: { id: string; title: string } | null;
    }>;
  };
};

export type BrandPartsFragment = {
  id: string;
  name: string;
  description: string;
  phase: BrandPhase;
  highestLevel: BrandLevel | null;
  revision: number;
  changedAt: string;
  ownerUnit: { id: string; name: string } | null;
  partnerUnits: Array<{ id: string; name: string }>;
  agreement: { id: string; title: string } | null;
  project: { id: string; title: string } | null;
  cohort: { id: string; title: string } | null;
  recognitions: Array<{
    level: BrandLevel;
    recognisedOn: string;
    document: {
      number: string;
      title: string;
      issuer: string;
      issuedOn: string;
      file: { id: string; name: string; bytes: number; url: string } | null;
    };
  }>;
  pilot: { startedOn: string; plan: string; checkDueOn: string | null } | null;
  midTermChecks: Array<{
    passed: boolean;
    opinion: string;
    checkedOn: string;
    evidence: Array<{ id: string; name: string; bytes: number; url: string }>;
  }>;
  cases: Array<{
    caseId: string;
    title: string;
    summary: string;
    channels: Array<string>;
    on: string;
    quote: { text: string; erased: boolean; person: { displayName: string } | null } | null;
    files: Array<{ id: string; name: string; bytes: number; url: string }>;
  }>;
  withdrawal: { reason: string; on: string } | null;
  lifeCycle: Array<{ key: string; reachedOn: string | null; state: LifeStepState }>;
  waiting: Array<{ action: string; dueOn: string | null }>;
  availableActions: Array<{
    name: string;
    allowed: boolean;
    inPhase: boolean;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  }>;
};

export type BrandQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  trueOn?: string | null | undefined;
  atLeast?: string | null | undefined;
}>;

export type BrandQuery = {
  brand: {
    id: string;
    name: string;
    description: string;
    phase: BrandPhase;
    highestLevel: BrandLevel | null;
    revision: number;
    changedAt: string;
    ownerUnit: { id: string; name: string } | null;
    partnerUnits: Array<{ id: string; name: string }>;
    agreement: { id: string; title: string } | null;
    project: { id: string; title: string } | null;
    cohort: { id: string; title: string } | null;
    recognitions: Array<{
      level: BrandLevel;
      recognisedOn: string;
      document: {
        number: string;
        title: string;
        issuer: string;
        issuedOn: string;
        file: { id: string; name: string; bytes: number; url: string } | null;
      };
    }>;
    pilot: { startedOn: string; plan: string; checkDueOn: string | null } | null;
    midTermChecks: Array<{
      passed: boolean;
      opinion: string;
      checkedOn: string;
      evidence: Array<{ id: string; name: string; bytes: number; url: string }>;
    }>;
    cases: Array<{
      caseId: string;
      title: string;
      summary: string;
      channels: Array<string>;
      on: string;
      quote: { text: string; erased: boolean; person: { displayName: string } | null } | null;
      files: Array<{ id: string; name: string; bytes: number; url: string }>;
    }>;
    withdrawal: { reason: string; on: string } | null;
    lifeCycle: Array<{ key: string; reachedOn: string | null; state: LifeStepState }>;
    waiting: Array<{ action: string; dueOn: string | null }>;
    availableActions: Array<{
      name: string;
      allowed: boolean;
      inPhase: boolean;
      refusal: {
        code: string;
        message: string;
        whatToDo: string;
        field: string | null;
        who: { right: Right; units: Array<{ id: string; name: string }> } | null;
      } | null;
    }>;
  } | null;
};

export type CohortsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  asOf?: string | null | undefined;
  trueOn?: string | null | undefined;
  atLeast?: string | null | undefined;
}>;

export type CohortsQuery = {
  cohorts: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
    nodes: Array<{
      id: string;
      title: string;
      startsOn: string;
      endsOn: string;
      unit: { id: string; name: string } | null;
      brands: { totalCount: number };
    }>;
  };
};

export type FindAgreementsQueryVariables = Exact<{
  text?: string | null | undefined;
}>;

export type FindAgreementsQuery = { agreements: { nodes: Array<{ id: string; title: string; documentNumber: string | null }> } };

export type FindProjectsQueryVariables = Exact<{
  text?: string | null | undefined;
}>;

export type FindProjectsQuery = { projects: { nodes: Array<{ id: string; title: string }> } };

export type HoldersQueryVariables = Exact<{
  text?: string | null | undefined;
}>;

export type HoldersQuery = {
  units: {
    nodes: Array<{
      id: string;
      name: string;
      posts: Array<{ id: string; title: string; holder: { id: string; displayName: string } | null }>;
    }>;
  };
};

export type ImportRehearsalQueryVariables = Exact<{
  subjectId: string;
  fileId: string;
}>;

export type ImportRehearsalQuery = {
  importRehearsal: {
    fileId: string;
    faultCount: number;
    rows: Array<{
      sheetName: string;
      row: number;
      label: string;
      outcome: ImportOutcome;
      password: string | null;
      refusal: {
        code: string;
        message: string;
        whatToDo: string;
        field: string | null;
        who: { right: Right; units: Array<{ id: string; name: string }> } | null;
      } | null;
    }>;
    faults: Array<{
      sheet: string;
      row: number | null;
      column: string | null;
      refusal: {
        code: string;
        message: string;
        whatToDo: string;
        field: string | null;
        who: { right: Right; units: Array<{ id: string; name: string }> } | null;
      };
    }>;
  };
};

export type ImportDirectoryMutationVariables = Exact<{
  input: ImportDirectoryInput;
}>;

export type ImportDirectoryMutation = {
  importDirectory: {
    done: number | null;
    total: number | null;
    rows: Array<{
      sheetName: string;
      row: number;
      label: string;
      outcome: ImportOutcome;
      password: string | null;
      refusal: {
        code: string;
        message: string;
        whatToDo: string;
        field: string | null;
        who: { right: Right; units: Array<{ id: string; name: string }> } | null;
      } | null;
    }> | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  };
};

export type PersonEntryPartsFragment = {
  email: string | null;
  person: { id: string; displayName: string };
  posts: Array<{ id: string; title: string; unit: { id: string; name: string } }>;
};

export type PeopleFoundQueryVariables = Exact<{
  text?: string | null | undefined;
}>;

export type PeopleFoundQuery = {
  people: {
    nodes: Array<{
      email: string | null;
      person: { id: string; displayName: string };
      posts: Array<{ id: string; title: string; unit: { id: string; name: string } }>;
    }>;
  };
};

export type PeopleQueryVariables = Exact<{
  filter?: PeopleFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type PeopleQuery = {
  people: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
    nodes: Array<{
      email: string | null;
      availableActions: Array<{
        name: string;
        allowed: boolean;
        inPhase: boolean;
        refusal: {
          code: string;
          message: string;
          whatToDo: string;
          field: string | null;
          who: { right: Right; units: Array<{ id: string; name: string }> } | null;
        } | null;
      }>;
      person: { id: string; displayName: string };
      posts: Array<{ id: string; title: string; unit: { id: string; name: string } }>;
    }>;
  };
};

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;

export type ResetPasswordMutation = {
  resetPassword: {
    password: string | null;
    person: { id: string; displayName: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  };
};

export type ErasurePreviewQueryVariables = Exact<{
  personId: string;
}>;

export type ErasurePreviewQuery = {
  erasurePreview: {
    person: { id: string; displayName: string };
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    goes: Array<{ what: string; count: number }>;
    stays: Array<{ what: string; count: number }>;
  };
};

export type ErasePersonMutationVariables = Exact<{
  input: ErasePersonInput;
}>;

export type ErasePersonMutation = {
  erasePerson: {
    person: { id: string; displayName: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  };
};

export type CalendarQueryVariables = Exact<{
  year: number;
  asOf?: string | null | undefined;
  atLeast?: string | null | undefined;
}>;

export type CalendarQuery = {
  workCalendar: {
    id: string;
    revision: number | null;
    publishedUntil: number;
    days: Array<{
      date: string;
      worked: boolean;
      published: { kind: CalendarDayKind; name: string } | null;
      set: { kind: CalendarDayKind; name: string; setOn: string | null } | null;
    }>;
    availableActions: Array<{
      name: string;
      allowed: boolean;
      inPhase: boolean;
      refusal: {
        code: string;
        message: string;
        whatToDo: string;
        field: string | null;
        who: { right: Right; units: Array<{ id: string; name: string }> } | null;
      } | null;
    }>;
  };
};

export type SetCalendarDayMutationVariables = Exact<{
  input: SetCalendarDayInput;
}>;

export type SetCalendarDayMutation = {
  setCalendarDay: {
    calendar: { id: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type ClearCalendarDayMutationVariables = Exact<{
  input: ClearCalendarDayInput;
}>;

export type ClearCalendarDayMutation = {
  clearCalendarDay: {
    calendar: { id: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type ProcessStepPartsFragment = {
  id: string;
  process: string;
  status: ProcessStepStatus;
  commandType: string;
  subjectKind: string;
  subjectId: string;
  subjectTitle: string | null;
  attempts: number;
  error: string | null;
  causeEventId: string;
  createdAt: string;
  settledAt: string | null;
  reason: string | null;
  why: {
    code: string;
    message: string;
    whatToDo: string;
    field: string | null;
    who: { right: Right; units: Array<{ id: string; name: string }> } | null;
  } | null;
  decidedBy: { id: string; displayName: string } | null;
  decidedFor: { id: string; name: string } | null;
};

export type ProcessesQueryVariables = Exact<{ [key: string]: never }>;

export type ProcessesQuery = {
  processes: Array<{
    name: string;
    version: number;
    lagEvents: number;
    waiting: number;
    parked: number;
    dropped: number;
    timers: number;
    nextTimer: string | null;
    stop: { eventId: string; error: string; since: string | null } | null;
  }>;
  parked: Array<{
    id: string;
    process: string;
    status: ProcessStepStatus;
    commandType: string;
    subjectKind: string;
    subjectId: string;
    subjectTitle: string | null;
    attempts: number;
    error: string | null;
    causeEventId: string;
    createdAt: string;
    settledAt: string | null;
    reason: string | null;
    why: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    decidedBy: { id: string; displayName: string } | null;
    decidedFor: { id: string; name: string } | null;
  }>;
  dropped: Array<{
    id: string;
    process: string;
    status: ProcessStepStatus;
    commandType: string;
    subjectKind: string;
    subjectId: string;
    subjectTitle: string | null;
    attempts: number;
    error: string | null;
    causeEventId: string;
    createdAt: string;
    settledAt: string | null;
    reason: string | null;
    why: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    decidedBy: { id: string; displayName: string } | null;
    decidedFor: { id: string; name: string } | null;
  }>;
};

export type RetryProcessMutationVariables = Exact<{
  name: string;
}>;

export type RetryProcessMutation = {
  retryProcess: {
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  };
};

export type RetryProcessStepMutationVariables = Exact<{
  input: RetryProcessStepInput;
}>;

export type RetryProcessStepMutation = {
  retryProcessStep: {
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  };
};

export type DropProcessStepMutationVariables = Exact<{
  input: DropProcessStepInput;
}>;

export type DropProcessStepMutation = {
  dropProcessStep: {
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    effect: {
      givenUp: Array<{ id: string; commandType: string; subjectKind: string; subjectId: string }>;
      undoing: Array<{ id: string; commandType: string; subjectKind: string; subjectId: string }>;
    } | null;
  };
};

export type ProjectionPartsFragment = {
  name: string;
  version: number;
  position: string;
  lagEvents: number;
  stopped: boolean;
  keptVersion: number | null;
  stop: { eventId: string; error: string; since: string | null } | null;
  next: { version: number; lagEvents: number; stop: { eventId: string; error: string; since: string | null } | null } | null;
};

export type ProjectionsQueryVariables = Exact<{ [key: string]: never }>;

export type ProjectionsQuery = {
  platform: {
    projections: Array<{
      name: string;
      version: number;
      position: string;
      lagEvents: number;
      stopped: boolean;
      keptVersion: number | null;
      stop: { eventId: string; error: string; since: string | null } | null;
      next: { version: number; lagEvents: number; stop: { eventId: string; error: string; since: string | null } | null } | null;
    }>;
  };
  projectionReports: Array<{
    name: string;
    fromVersion: number;
    toVersion: number;
    alike: number;
    differing: number;
    onlyOld: number;
    onlyNew: number;
    madeAt: string;
    columns: Array<{ column: string; count: number }>;
    examples: Array<{ key: string; what: string; columns: Array<string> }>;
  }>;
};

export type RetryProjectionMutationVariables = Exact<{
  name: string;
}>;

export type RetryProjectionMutation = {
  retryProjection: {
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  };
};

export type SkipProjectionEventMutationVariables = Exact<{
  input: SkipProjectionEventInput;
}>;

export type SkipProjectionEventMutation = {
  skipProjectionEvent: {
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  };
};

export type RebuildProjectionMutationVariables = Exact<{
  name: string;
}>;

export type RebuildProjectionMutation = {
  rebuildProjection: {
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  };
};

export type RollBackProjectionMutationVariables = Exact<{
  name: string;
}>;

export type RollBackProjectionMutation = {
  rollBackProjection: {
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  };
};

export type DropKeptProjectionMutationVariables = Exact<{
  name: string;
}>;

export type DropKeptProjectionMutation = {
  dropKeptProjection: {
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  };
};

export type ProjectAnswerFragment = {
  project: { id: string; phase: ProjectPhase } | null;
  receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
  refusal: {
    code: string;
    message: string;
    whatToDo: string;
    field: string | null;
    changes: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }>;
    who: { right: Right; units: Array<{ id: string; name: string }> } | null;
  } | null;
  wouldHappen: Array<{
    revision: number;
    words: string;
    impersonal: boolean;
    recordedAt: string;
    unit: { id: string; name: string } | null;
    person: { id: string; displayName: string } | null;
    details: Array<{ label: string; value: string }>;
  }> | null;
};

export type ProposeProjectMutationVariables = Exact<{
  input: ProposeProjectInput;
}>;

export type ProposeProjectMutation = {
  proposeProject: {
    project: { id: string; phase: ProjectPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type ApproveProjectMutationVariables = Exact<{
  input: ApproveProjectInput;
}>;

export type ApproveProjectMutation = {
  approveProject: {
    project: { id: string; phase: ProjectPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type ReturnProjectMutationVariables = Exact<{
  input: ReturnProjectInput;
}>;

export type ReturnProjectMutation = {
  returnProject: {
    project: { id: string; phase: ProjectPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type PlanMilestonesMutationVariables = Exact<{
  input: PlanMilestonesInput;
}>;

export type PlanMilestonesMutation = {
  planMilestones: {
    project: { id: string; phase: ProjectPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type FixBaselineMutationVariables = Exact<{
  input: FixBaselineInput;
}>;

export type FixBaselineMutation = {
  fixBaseline: {
    project: { id: string; phase: ProjectPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type StartMilestoneMutationVariables = Exact<{
  input: StartMilestoneInput;
}>;

export type StartMilestoneMutation = {
  startMilestone: {
    project: { id: string; phase: ProjectPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type SubmitMilestoneMutationVariables = Exact<{
  input: SubmitMilestoneInput;
}>;

export type SubmitMilestoneMutation = {
  submitMilestone: {
    project: { id: string; phase: ProjectPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type AcceptMilestoneMutationVariables = Exact<{
  input: AcceptMilestoneInput;
}>;

export type AcceptMilestoneMutation = {
  acceptMilestone: {
    project: { id: string; phase: ProjectPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type ReturnMilestoneMutationVariables = Exact<{
  input: ReturnMilestoneInput;
}>;

export type ReturnMilestoneMutation = {
  returnMilestone: {
    project: { id: string; phase: ProjectPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type NudgeMilestoneMutationVariables = Exact<{
  input: NudgeMilestoneInput;
}>;

export type NudgeMilestoneMutation = {
  nudgeMilestone: {
    project: { id: string; phase: ProjectPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type ProposeReplanMutationVariables = Exact<{
  input: ProposeReplanInput;
}>;

export type ProposeReplanMutation = {
  proposeReplan: {
    project: { id: string; phase: ProjectPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type ApproveReplanMutationVariables = Exact<{
  input: ApproveReplanInput;
}>;

export type ApproveReplanMutation = {
  approveReplan: {
    project: { id: string; phase: ProjectPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type RejectReplanMutationVariables = Exact<{
  input: RejectReplanInput;
}>;

export type RejectReplanMutation = {
  rejectReplan: {
    project: { id: string; phase: ProjectPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type SubmitForAcceptanceMutationVariables = Exact<{
  input: SubmitForAcceptanceInput;
}>;

export type SubmitForAcceptanceMutation = {
  submitForAcceptance: {
    project: { id: string; phase: ProjectPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type AcceptProjectMutationVariables = Exact<{
  input: AcceptProjectInput;
}>;

export type AcceptProjectMutation = {
  acceptProject: {
    project: { id: string; phase: ProjectPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type ReturnAcceptanceMutationVariables = Exact<{
  input: ReturnAcceptanceInput;
}>;

export type ReturnAcceptanceMutation = {
  returnAcceptance: {
    project: { id: string; phase: ProjectPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type CloseProjectMutationVariables = Exact<{
  input: CloseProjectInput;
}>;

export type CloseProjectMutation = {
  closeProject: {
    project: { id: string; phase: ProjectPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type ContinueProjectMutationVariables = Exact<{
  input: ContinueProjectInput;
}>;

export type ContinueProjectMutation = {
  continueProject: {
    project: { id: string; phase: ProjectPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type CancelProjectMutationVariables = Exact<{
  input: CancelProjectInput;
}>;

export type CancelProjectMutation = {
  cancelProject: {
    project: { id: string; phase: ProjectPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type CorrectProjectMutationVariables = Exact<{
  input: CorrectProjectInput;
}>;

export type CorrectProjectMutation = {
  correctProject: {
    project: { id: string; phase: ProjectPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type ResubmitProjectMutationVariables = Exact<{
  input: ResubmitProjectInput;
}>;

export type ResubmitProjectMutation = {
  resubmitProject: {
    project: { id: string; phase: ProjectPhase } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type ProjectsPageQueryVariables = Exact<{
  filter?: ProjectFilter | null | undefined;
  sort?: ProjectSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  asOf?: string | null | undefined;
  trueOn?: string | null | undefined;
  atLeast?: string | null | undefined;
}>;

export type ProjectsPageQuery = {
  projects: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
    nodes: Array<{
      id: string;
      unseenChanges: number;
      title: string;
      phase: ProjectPhase;
      light: Light;
      plannedStart: string;
      plannedEnd: string;
      changedAt: string;
      leadUnit: { id: string; name: string } | null;
      agreement: { id: string; title: string } | null;
      progress: { percent: number; acceptedCount: number; count: number };
      milestones: Array<{ id: string; title: string; state: MilestoneState; timing: MilestoneTiming; dueOn: string }>;
      waiting: Array<{ action: string; dueOn: string | null; unit: { id: string; name: string } | null }>;
    }>;
  };
};

export type ProjectPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  trueOn?: string | null | undefined;
  atLeast?: string | null | undefined;
}>;

export type ProjectPageQuery = {
  project: {
    id: string;
    title: string;
    goal: string;
    phase: ProjectPhase;
    light: Light;
    plannedStart: string;
    plannedEnd: string;
    revision: number;
    changedAt: string;
    agreement: { id: string; title: string } | null;
    leadUnit: { id: string; name: string } | null;
    cooperatingUnits: Array<{ id: string; name: string }>;
    approverUnits: Array<{ id: string; name: string }>;
    approvals: Array<{ on: string; opinion: string | null; by: { id: string; name: string } | null }>;
    returns: Array<{ on: string; reason: string; by: { id: string; name: string } | null }>;
    milestones: Array<{
      id: string;
      title: string;
      deliverable: string;
      weight: number;
      plannedStart: string;
      dueOn: string;
      state: MilestoneState;
      timing: MilestoneTiming;
      startedOn: string | null;
      submittedOn: string | null;
      acceptedOn: string | null;
      summary: string | null;
      ownerUnit: { id: string; name: string } | null;
      cooperatingUnits: Array<{ id: string; name: string }>;
      evidence: Array<{ id: string; name: string; mediaType: string; bytes: number; sha256: string; url: string }>;
      returns: Array<{ reason: string; on: string; by: { id: string; name: string } | null }>;
      nudges: Array<{ at: string; message: string | null; by: { id: string; name: string } | null }>;
      availableActions: Array<{
        name: string;
        allowed: boolean;
        inPhase: boolean;
        refusal: {
          code: string;
          message: string;
          whatToDo: string;
          field: string | null;
          who: { right: Right; units: Array<{ id: string; name: string }> } | null;
        } | null;
      }>;
    }>;
    baselines: Array<{
      number: number;
      fixedOn: string;
      reason: string | null;
      plannedEnd: string;
      milestones: Array<{
        milestoneId: string;
        title: string;
        deliverable: string;
        plannedStart: string;
        dueOn: string;
        weight: number;
        ownerUnit: { id: string; name: string } | null;
        cooperatingUnits: Array<{ id: string; name: string }>;
      }>;
    }>;
    progress: { percent: number; acceptedWeight: number; totalWeight: number; acceptedCount: number; count: number; explanation: string };
    pendingReplan: {
      reason: string;
      proposedOn: string;
      plannedEnd: string;
      proposedBy: { id: string; name: string } | null;
      milestones: Array<{
        milestoneId: string;
        title: string;
        deliverable: string;
        plannedStart: string;
        dueOn: string;
        weight: number;
        ownerUnit: { id: string; name: string } | null;
        cooperatingUnits: Array<{ id: string; name: string }>;
      }>;
      approvals: Array<{ on: string; opinion: string | null; by: { id: string; name: string } | null }>;
    } | null;
    rejectedReplans: Array<{ on: string; reason: string; by: { id: string; name: string } | null }>;
    acceptance: {
      submittedOn: string;
      summary: string;
      evidence: Array<{ id: string; name: string; mediaType: string; bytes: number; sha256: string; url: string }>;
      approvals: Array<{ on: string; opinion: string | null; by: { id: string; name: string } | null }>;
    } | null;
    acceptanceReturns: Array<{ on: string; reason: string; by: { id: string; name: string } | null }>;
    cancellation: { on: string; reason: string; by: { id: string; name: string } | null } | null;
    lifeCycle: Array<{ key: string; reachedOn: string | null; state: LifeStepState }>;
    waiting: Array<{
      action: string;
      right: Right;
      since: string;
      dueOn: string | null;
      nudgedAt: string | null;
      unit: { id: string; name: string } | null;
      about: { kind: string; id: string; title: string } | null;
    }>;
    availableActions: Array<{
      name: string;
      allowed: boolean;
      inPhase: boolean;
      refusal: {
        code: string;
        message: string;
        whatToDo: string;
        field: string | null;
        who: { right: Right; units: Array<{ id: string; name: string }> } | null;
      } | null;
    }>;
  } | null;
};

export type AgreementsInForceQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  first?: number | null | undefined;
  atLeast?: string | null | undefined;
}>;

export type AgreementsInForceQuery = {
  agreements: {
    nodes: Array<{
      id: string;
      title: string;
      standing: AgreementStanding | null;
      effectiveFrom: string;
      effectiveTo: string | null;
      parties: Array<{ name: string; unit: { id: string; name: string } | null }>;
    }>;
  };
};

export type MilestonePartsFragment = {
  id: string;
  title: string;
  deliverable: string;
  weight: number;
  plannedStart: string;
  dueOn: string;
  state: MilestoneState;
  timing: MilestoneTiming;
  startedOn: string | null;
  submittedOn: string | null;
  acceptedOn: string | null;
  summary: string | null;
  ownerUnit: { id: string; name: string } | null;
  cooperatingUnits: Array<{ id: string; name: string }>;
  evidence: Array<{ id: string; name: string; mediaType: string; bytes: number; sha256: string; url: string }>;
  returns: Array<{ reason: string; on: string; by: { id: string; name: string } | null }>;
  nudges: Array<{ at: string; message: string | null; by: { id: string; name: string } | null }>;
  availableActions: Array<{
    name: string;
    allowed: boolean;
    inPhase: boolean;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  }>;
};

export type PlannedPartsFragment = {
  milestoneId: string;
  title: string;
  deliverable: string;
  plannedStart: string;
  dueOn: string;
  weight: number;
  ownerUnit: { id: string; name: string } | null;
  cooperatingUnits: Array<{ id: string; name: string }>;
};

export type ProjectPartsFragment = {
  id: string;
  title: string;
  goal: string;
  phase: ProjectPhase;
  light: Light;
  plannedStart: string;
  plannedEnd: string;
  revision: number;
  changedAt: string;
  agreement: { id: string; title: string } | null;
  leadUnit: { id: string; name: string } | null;
  cooperatingUnits: Array<{ id: string; name: string }>;
  approverUnits: Array<{ id: string; name: string }>;
  approvals: Array<{ on: string; opinion: string | null; by: { id: string; name: string } | null }>;
  returns: Array<{ on: string; reason: string; by: { id: string; name: string } | null }>;
  milestones: Array<{
    id: string;
    title: string;
    deliverable: string;
    weight: number;
    plannedStart: string;
    dueOn: string;
    state: MilestoneState;
    timing: MilestoneTiming;
    startedOn: string | null;
    submittedOn: string | null;
    acceptedOn: string | null;
    summary: string | null;
    ownerUnit: { id: string; name: string } | null;
    cooperatingUnits: Array<{ id: string; name: string }>;
    evidence: Array<{ id: string; name: string; mediaType: string; bytes: number; sha256: string; url: string }>;
    returns: Array<{ reason: string; on: string; by: { id: string; name: string } | null }>;
    nudges: Array<{ at: string; message: string | null; by: { id: string; name: string } | null }>;
    availableActions: Array<{
      name: string;
      allowed: boolean;
      inPhase: boolean;
      refusal: {
        code: string;
        message: string;
        whatToDo: string;
        field: string | null;
        who: { right: Right; units: Array<{ id: string; name: string }> } | null;
      } | null;
    }>;
  }>;
  baselines: Array<{
    number: number;
    fixedOn: string;
    reason: string | null;
    plannedEnd: string;
    milestones: Array<{
      milestoneId: string;
      title: string;
      deliverable: string;
      plannedStart: string;
      dueOn: string;
      weight: number;
      ownerUnit: { id: string; name: string } | null;
      cooperatingUnits: Array<{ id: string; name: string }>;
    }>;
  }>;
  progress: { percent: number; acceptedWeight: number; totalWeight: number; acceptedCount: number; count: number; explanation: string };
  pendingReplan: {
    reason: string;
    proposedOn: string;
    plannedEnd: string;
    proposedBy: { id: string; name: string } | null;
    milestones: Array<{
      milestoneId: string;
      title: string;
      deliverable: string;
      plannedStart: string;
      dueOn: string;
      weight: number;
      ownerUnit: { id: string; name: string } | null;
      cooperatingUnits: Array<{ id: string; name: string }>;
    }>;
    approvals: Array<{ on: string; opinion: string | null; by: { id: string; name: string } | null }>;
  } | null;
  rejectedReplans: Array<{ on: string; reason: string; by: { id: string; name: string } | null }>;
  acceptance: {
    submittedOn: string;
    summary: string;
    evidence: Array<{ id: string; name: string; mediaType: string; bytes: number; sha256: string; url: string }>;
    approvals: Array<{ on: string; opinion: string | null; by: { id: string; name: string } | null }>;
  } | null;
  acceptanceReturns: Array<{ on: string; reason: string; by: { id: string; name: string } | null }>;
  cancellation: { on: string; reason: string; by: { id: string; name: string } | null } | null;
  lifeCycle: Array<{ key: string; reachedOn: string | null; state: LifeStepState }>;
  waiting: Array<{
    action: string;
    right: Right;
    since: string;
    dueOn: string | null;
    nudgedAt: string | null;
    unit: { id: string; name: string } | null;
    about: { kind: string; id: string; title: string } | null;
  }>;
  availableActions: Array<{
    name: string;
    allowed: boolean;
    inPhase: boolean;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  }>;
};

export type AgreementRegisterQueryVariables = Exact<{
  filter?: RegisterFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  asOf?: string | null | undefined;
  atLeast?: string | null | undefined;
}>;

export type AgreementRegisterQuery = {
  agreementRegister: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
    nodes: Array<{
      id: string;
      title: string;
      kind: AgreementKind;
      documentNumber: string | null;
      partyNames: Array<string>;
      effectiveFrom: string;
      effectiveTo: string | null;
    }>;
  };
};

export type DemoSignInsQueryVariables = Exact<{ [key: string]: never }>;

export type DemoSignInsQuery = { platform: { demoSignIns: Array<{ email: string; password: string; role: string }> } };

export type MatterPartsFragment = {
  id: string;
  subjectKind: string;
  subjectId: string;
  title: string;
  action: string;
  dueOn: string | null;
  about: { id: string; title: string } | null;
};

export type PostMattersQueryVariables = Exact<{
  id: string;
  atLeast?: string | null | undefined;
}>;

export type PostMattersQuery = {
  node:
    | { __typename: 'Agreement'; id: string }
    | { __typename: 'Brand'; id: string }
    | { __typename: 'Cohort'; id: string }
    | {
        __typename: 'Post';
        id: string;
        openMatters: Array<{
          id: string;
          subjectKind: string;
          subjectId: string;
          title: string;
          action: string;
          dueOn: string | null;
          about: { id: string; title: string } | null;
        }>;
      }
    | { __typename: 'Project'; id: string }
    | { __typename: 'Unit'; id: string }
    | { __typename: 'WorkCalendar'; id: string }
    | null;
};

export type PostHandoversQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  trueOn?: string | null | undefined;
  atLeast?: string | null | undefined;
}>;

export type PostHandoversQuery = {
  node:
    | { __typename: 'Agreement'; id: string }
    | { __typename: 'Brand'; id: string }
    | { __typename: 'Cohort'; id: string }
    | {
        __typename: 'Post';
        title: string;
        id: string;
        unit: { id: string; name: string };
        handovers: Array<{
          id: string;
          on: string;
          from: { id: string; displayName: string } | null;
          to: { id: string; displayName: string } | null;
          matters: Array<{
            stillOpen: boolean;
            item: {
              id: string;
              subjectKind: string;
              subjectId: string;
              title: string;
              action: string;
              dueOn: string | null;
              about: { id: string; title: string } | null;
            };
          }>;
        }>;
      }
    | { __typename: 'Project'; id: string }
    | { __typename: 'Unit'; id: string }
    | { __typename: 'WorkCalendar'; id: string }
    | null;
};

export type UnitRobotQueryVariables = Exact<{
  unitId: string;
}>;

export type UnitRobotQuery = {
  unitRobot: {
    unitId: string;
    kind: RobotKind;
    language: string;
    host: string;
    setAt: string;
    failure: string | null;
    failedAt: string | null;
  } | null;
};

export type SetUnitRobotMutationVariables = Exact<{
  input: SetUnitRobotInput;
}>;

export type SetUnitRobotMutation = {
  setUnitRobot: {
    robot: { unitId: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  };
};

export type RemoveUnitRobotMutationVariables = Exact<{
  unitId: string;
}>;

export type RemoveUnitRobotMutation = {
  removeUnitRobot: {
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  };
};

export type TestUnitRobotMutationVariables = Exact<{
  unitId: string;
}>;

export type TestUnitRobotMutation = {
  testUnitRobot: {
    taken: boolean | null;
    answer: string | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  };
};

export type RegisterUnitMutationVariables = Exact<{
  input: RegisterUnitInput;
}>;

export type RegisterUnitMutation = {
  registerUnit: {
    unit: { id: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type RenameUnitMutationVariables = Exact<{
  input: RenameUnitInput;
}>;

export type RenameUnitMutation = {
  renameUnit: {
    unit: { id: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type MoveUnitMutationVariables = Exact<{
  input: MoveUnitInput;
}>;

export type MoveUnitMutation = {
  moveUnit: {
    unit: { id: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type CorrectUnitMutationVariables = Exact<{
  input: CorrectUnitInput;
}>;

export type CorrectUnitMutation = {
  correctUnit: {
    unit: { id: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type EstablishPostMutationVariables = Exact<{
  input: EstablishPostInput;
}>;

export type EstablishPostMutation = {
  establishPost: {
    post: { id: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type FillPostMutationVariables = Exact<{
  input: FillPostInput;
}>;

export type FillPostMutation = {
  fillPost: {
    post: { id: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type VacatePostMutationVariables = Exact<{
  input: VacatePostInput;
}>;

export type VacatePostMutation = {
  vacatePost: {
    post: { id: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type HandOverPostMutationVariables = Exact<{
  input: HandOverPostInput;
}>;

export type HandOverPostMutation = {
  handOverPost: {
    post: { id: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type ExtendTermMutationVariables = Exact<{
  input: ExtendTermInput;
}>;

export type ExtendTermMutation = {
  extendTerm: {
    post: { id: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type CorrectPostMutationVariables = Exact<{
  input: CorrectPostInput;
}>;

export type CorrectPostMutation = {
  correctPost: {
    post: { id: string } | null;
    receipt: { commandId: string; position: string; revision: number; recordedAt: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      changes: Array<{
        revision: number;
        words: string;
        impersonal: boolean;
        recordedAt: string;
        unit: { id: string; name: string } | null;
        person: { id: string; displayName: string } | null;
        details: Array<{ label: string; value: string }>;
      }>;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
    wouldHappen: Array<{
      revision: number;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      unit: { id: string; name: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }> | null;
  };
};

export type InvitePersonMutationVariables = Exact<{
  email: string;
  displayName: string;
  commandId: string;
}>;

export type InvitePersonMutation = {
  invitePerson: {
    password: string | null;
    person: { id: string; displayName: string } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  };
};

export type UnitsQueryVariables = Exact<{
  filter?: UnitFilter | null | undefined;
  sort?: UnitSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  asOf?: string | null | undefined;
  atLeast?: string | null | undefined;
}>;

export type UnitsQuery = {
  units: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
    nodes: Array<{
      id: string;
      name: string;
      kind: UnitKind;
      formerNames: Array<{ name: string; until: string }>;
      parent: { id: string; name: string } | null;
    }>;
  };
};

export type PostPartsFragment = {
  id: string;
  kind: PostKind;
  title: string;
  from: string | null;
  until: string | null;
  termEndsSoon: boolean;
  revision: number;
  holder: { id: string; displayName: string } | null;
  handovers: Array<{ id: string }>;
  availableActions: Array<{
    name: string;
    allowed: boolean;
    inPhase: boolean;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  }>;
};

export type UnitQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  atLeast?: string | null | undefined;
}>;

export type UnitQuery = {
  unit: {
    id: string;
    name: string;
    kind: UnitKind;
    revision: number;
    formerNames: Array<{ name: string; until: string }>;
    parent: { id: string; name: string } | null;
    children: Array<{ id: string; name: string; kind: UnitKind }>;
    posts: Array<{
      id: string;
      kind: PostKind;
      title: string;
      from: string | null;
      until: string | null;
      termEndsSoon: boolean;
      revision: number;
      holder: { id: string; displayName: string } | null;
      handovers: Array<{ id: string }>;
      availableActions: Array<{
        name: string;
        allowed: boolean;
        inPhase: boolean;
        refusal: {
          code: string;
          message: string;
          whatToDo: string;
          field: string | null;
          who: { right: Right; units: Array<{ id: string; name: string }> } | null;
        } | null;
      }>;
    }>;
    availableActions: Array<{
      name: string;
      allowed: boolean;
      inPhase: boolean;
      refusal: {
        code: string;
        message: string;
        whatToDo: string;
        field: string | null;
        who: { right: Right; units: Array<{ id: string; name: string }> } | null;
      } | null;
    }>;
  } | null;
};

export type MilestoneLineFragment = {
  id: string;
  title: string;
  dueOn: string;
  ownerUnit: { id: string; name: string } | null;
  project: { id: string; title: string };
};

export type WorkbenchQueryVariables = Exact<{
  asOf?: string | null | undefined;
  atLeast?: string | null | undefined;
}>;

export type WorkbenchQuery = {
  dashboard: {
    lateCount: number;
    soonLateCount: number;
    agreementsInForce: number;
    negotiating: number;
    signing: number;
    brandsInCultivation: number;
    lateMilestones: Array<{
      id: string;
      title: string;
      dueOn: string;
      ownerUnit: { id: string; name: string } | null;
      project: { id: string; title: string };
    }>;
    soonLate: Array<{
      id: string;
      title: string;
      dueOn: string;
      ownerUnit: { id: string; name: string } | null;
      project: { id: string; title: string };
    }>;
    agreementsEnding: Array<{ id: string; title: string; effectiveTo: string | null; parties: Array<{ name: string }> }>;
    projectsByLight: Array<{ light: Light; count: number }>;
    brandLadder: Array<{ level: BrandLevel; count: number }>;
  };
};

export type InboxQueryVariables = Exact<{
  first?: number | null | undefined;
  asOf?: string | null | undefined;
  atLeast?: string | null | undefined;
}>;

export type InboxQuery = {
  inbox: {
    totalCount: number;
    nodes: Array<{
      id: string;
      subjectKind: string;
      subjectId: string;
      title: string;
      action: string;
      since: string;
      dueOn: string | null;
      overdue: boolean;
      nudgedAt: string | null;
      unseenChanges: number;
      about: { kind: string; id: string; title: string } | null;
      unit: { id: string; name: string } | null;
    }>;
  };
};

export type RecentEventsQueryVariables = Exact<{
  first?: number | null | undefined;
  asOf?: string | null | undefined;
  atLeast?: string | null | undefined;
}>;

export type RecentEventsQuery = {
  recentEvents: {
    totalCount: number;
    nodes: Array<{
      subjectKind: string;
      subjectId: string;
      subjectTitle: string;
      id: string;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      effectiveOn: string;
      corrects: string | null;
      unit: { id: string; name: string } | null;
      post: { id: string; title: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }>;
  };
};

export type ChangesSinceQueryVariables = Exact<{
  subjectId?: string | null | undefined;
  since?: string | null | undefined;
  first?: number | null | undefined;
  atLeast?: string | null | undefined;
}>;

export type ChangesSinceQuery = {
  changesSince: {
    totalCount: number;
    nodes: Array<{
      subjectKind: string;
      subjectId: string;
      subjectTitle: string;
      position: string;
      id: string;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      effectiveOn: string;
      corrects: string | null;
      unit: { id: string; name: string } | null;
      post: { id: string; title: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }>;
  };
};

export type MarkSeenMutationVariables = Exact<{
  subjectId: string;
  position: string;
}>;

export type MarkSeenMutation = { markSeen: { position: string | null } };

export type BeginVisitMutationVariables = Exact<{ [key: string]: never }>;

export type BeginVisitMutation = { beginVisit: { position: string | null; at: string | null } };

export type ObjectTimelineQueryVariables = Exact<{
  subjectId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  asOf?: string | null | undefined;
  atLeast?: string | null | undefined;
}>;

export type ObjectTimelineQuery = {
  timeline: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
    nodes: Array<{
      eventType: string;
      revision: number;
      id: string;
      words: string;
      impersonal: boolean;
      recordedAt: string;
      effectiveOn: string;
      corrects: string | null;
      unit: { id: string; name: string } | null;
      post: { id: string; title: string } | null;
      person: { id: string; displayName: string } | null;
      details: Array<{ label: string; value: string }>;
    }>;
  };
};

export type EventProofQueryVariables = Exact<{
  eventId: string;
}>;

export type EventProofQuery = {
  inclusionProof: {
    eventId: string;
    index: number;
    treeSize: number;
    rootHash: string;
    bundle: string | null;
    head: { signedAt: string; signatures: Array<{ name: string; keyId: string; byWitness: boolean }> } | null;
  } | null;
};

export type TimelineEntryPartsFragment = {
  id: string;
  words: string;
  impersonal: boolean;
  recordedAt: string;
  effectiveOn: string;
  corrects: string | null;
  unit: { id: string; name: string } | null;
  post: { id: string; title: string } | null;
  person: { id: string; displayName: string } | null;
  details: Array<{ label: string; value: string }>;
};

export type FindUnitsQueryVariables = Exact<{
  filter?: UnitFilter | null | undefined;
}>;

export type FindUnitsQuery = {
  units: { nodes: Array<{ id: string; name: string; kind: UnitKind; parent: { id: string; name: string } | null }> };
};

export type FoundPartsFragment = {
  id: string;
  kind: string;
  title: string;
  number: string | null;
  titlePieces: Array<{ text: string; match: boolean }>;
  excerpt: { place: string; label: string | null; pieces: Array<{ text: string; match: boolean }> };
};

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  asOf?: string | null | undefined;
  atLeast?: string | null | undefined;
}>;

export type SearchQuery = {
  search: {
    totalCount: number;
    incomplete: boolean;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
    nodes: Array<{
      id: string;
      kind: string;
      title: string;
      number: string | null;
      titlePieces: Array<{ text: string; match: boolean }>;
      excerpt: { place: string; label: string | null; pieces: Array<{ text: string; match: boolean }> };
    }>;
  };
};

export type ActForMutationVariables = Exact<{
  postId: string;
}>;

export type ActForMutation = {
  actFor: {
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  };
};

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;

export type SignInMutation = {
  signIn: {
    viewer: { person: { id: string; language: string }; actingPost: { id: string } | null } | null;
    refusal: {
      code: string;
      message: string;
      whatToDo: string;
      field: string | null;
      who: { right: Right; units: Array<{ id: string; name: string }> } | null;
    } | null;
  };
};

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = {
  viewer: {
    operates: boolean;
    person: { id: string; displayName: string; email: string; language: string; passwordHandedOver: boolean };
    actingPost: { id: string; title: string; rights: Array<Right>; unit: { id: string; name: string } } | null;
    posts: Array<{ id: string; title: string; unit: { id: string; name: string } }>;
  } | null;
  platform: { demo: boolean; version: string; today: string };
};

export const PageInfoPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PageInfoParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasPreviousPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startCursor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PageInfoPartsFragment, unknown>;
export const NoticeSettingsPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NoticeSettingsParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NoticeSettings' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'mailIsSetUp' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'robot' } },
          { kind: 'Field', name: { kind: 'Name', value: 'robotIsSetUp' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paces' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pace' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'hour' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undelivered' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NoticeSettingsPartsFragment, unknown>;
export const ReceiptPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReceiptPartsFragment, unknown>;
export const RefusalPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RefusalPartsFragment, unknown>;
export const HappeningPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HappeningPartsFragment, unknown>;
export const AnswerRefusalPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AnswerRefusalPartsFragment, unknown>;
export const AgreementAnswerFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AgreementAnswerFragment, unknown>;
export const AgreementRowPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementRowParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Agreement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unseenChanges' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'areas' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AgreementRowPartsFragment, unknown>;
export const SaidPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SaidParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PersonalText' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'erased' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SaidPartsFragment, unknown>;
export const AgreementVersionPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementVersionParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementVersion' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'basedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveTo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acceptedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clauses' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'clauseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heading' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'comments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'person' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'displayName' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AgreementVersionPartsFragment, unknown>;
export const ActionPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActionParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AvailableAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inPhase' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }] },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ActionPartsFragment, unknown>;
export const AgreementPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Agreement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'areas' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'concludedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canonicalDocument' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draftedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acceptedVersion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signedBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }] },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'post' },
                        selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }] },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'person' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'displayName' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'opinion' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SaidParts' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'current' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementVersionParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'versions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementVersionParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paper' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'scan' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sha256' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'termination' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'proposedBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agreedBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lifeCycle' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reachedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nudgedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availableActions' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActionParts' } }] },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SaidParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PersonalText' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'erased' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementVersionParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementVersion' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'basedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveTo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acceptedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clauses' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'clauseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heading' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'comments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'person' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'displayName' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActionParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AvailableAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inPhase' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }] },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AgreementPartsFragment, unknown>;
export const BrandPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BrandParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Brand' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'highestLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ownerUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'partnerUnits' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cohort' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recognitions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recognisedOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'document' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'file' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pilot' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'startedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'plan' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkDueOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'midTermChecks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'passed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opinion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'evidence' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cases' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quote' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SaidParts' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'person' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'displayName' } }],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'files' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lifeCycle' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reachedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availableActions' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActionParts' } }] },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SaidParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PersonalText' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'erased' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActionParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AvailableAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inPhase' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }] },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BrandPartsFragment, unknown>;
export const PersonEntryPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PersonEntryParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PersonEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'posts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PersonEntryPartsFragment, unknown>;
export const ProcessStepPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProcessStepParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProcessStep' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'process' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'commandType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectTitle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'error' } },
          { kind: 'Field', name: { kind: 'Name', value: 'causeEventId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'why' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decidedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decidedFor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProcessStepPartsFragment, unknown>;
export const ProjectionPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectionParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectionHealth' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lagEvents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stopped' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stop' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'eventId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'error' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'next' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lagEvents' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'stop' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'eventId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'error' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                    ],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'keptVersion' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProjectionPartsFragment, unknown>;
export const ProjectAnswerFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProjectAnswerFragment, unknown>;
export const MilestonePartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MilestoneParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Milestone' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deliverable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'plannedStart' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acceptedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ownerUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cooperatingUnits' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sha256' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'returns' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'by' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nudges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'by' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availableActions' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActionParts' } }] },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActionParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AvailableAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inPhase' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }] },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MilestonePartsFragment, unknown>;
export const PlannedPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlannedParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PlannedMilestone' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'milestoneId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deliverable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'plannedStart' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ownerUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cooperatingUnits' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlannedPartsFragment, unknown>;
export const ProjectPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Project' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'goal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'light' } },
          { kind: 'Field', name: { kind: 'Name', value: 'plannedStart' } },
          { kind: 'Field', name: { kind: 'Name', value: 'plannedEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leadUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cooperatingUnits' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'approverUnits' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'approvals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opinion' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'by' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'returns' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'by' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'milestones' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MilestoneParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'baselines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fixedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'plannedEnd' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'milestones' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PlannedParts' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'progress' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acceptedWeight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalWeight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acceptedCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'explanation' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pendingReplan' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'proposedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'plannedEnd' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'proposedBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'milestones' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PlannedParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'approvals' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'opinion' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'by' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rejectedReplans' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'by' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acceptance' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'submittedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'evidence' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sha256' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'approvals' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'opinion' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'by' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acceptanceReturns' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'by' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cancellation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'by' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lifeCycle' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reachedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nudgedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'about' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availableActions' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActionParts' } }] },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActionParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AvailableAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inPhase' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }] },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MilestoneParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Milestone' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deliverable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'plannedStart' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acceptedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ownerUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cooperatingUnits' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sha256' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'returns' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'by' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nudges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'by' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availableActions' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActionParts' } }] },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlannedParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PlannedMilestone' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'milestoneId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deliverable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'plannedStart' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ownerUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cooperatingUnits' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProjectPartsFragment, unknown>;
export const MatterPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MatterParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InboxItem' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'about' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MatterPartsFragment, unknown>;
export const PostPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PostParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Post' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termEndsSoon' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'holder' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'handovers' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availableActions' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActionParts' } }] },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActionParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AvailableAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inPhase' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }] },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PostPartsFragment, unknown>;
export const MilestoneLineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MilestoneLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Milestone' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ownerUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MilestoneLineFragment, unknown>;
export const TimelineEntryPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineEntryParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'corrects' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'post' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TimelineEntryPartsFragment, unknown>;
export const FoundPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FoundParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SearchResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'titlePieces' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'match' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'excerpt' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pieces' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'match' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FoundPartsFragment, unknown>;
export const ObjectChangedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'ObjectChanged' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objectChanged' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'id' }, value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ObjectChangedSubscription, ObjectChangedSubscriptionVariables>;
export const InboxChangedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'InboxChanged' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'inboxChanged' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InboxChangedSubscription, InboxChangedSubscriptionVariables>;
export const SignOutDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignOut' },
      selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'signOut' } }] },
    },
  ],
} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const KeepLanguageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'KeepLanguage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setLanguage' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'language' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<KeepLanguageMutation, KeepLanguageMutationVariables>;
export const TokensDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Tokens' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'posts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'apiTokens' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'postId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'expiresOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lastUsedAt' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TokensQuery, TokensQueryVariables>;
export const CreateApiTokenDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateApiToken' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'expiresOn' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createApiToken' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'name' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'expiresOn' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'expiresOn' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'token' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'apiToken' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RevokeApiToken' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'revokeApiToken' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'id' }, value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'viewer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'person' },
                        selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const SetLanguageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetLanguage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setLanguage' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'language' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetLanguageMutation, SetLanguageMutationVariables>;
export const ChangePasswordDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangePassword' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'current' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'next' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changePassword' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'current' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'current' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'next' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'next' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'viewer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'person' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'passwordHandedOver' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const NoticeSettingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'NoticeSettings' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'noticeSettings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NoticeSettingsParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NoticeSettingsParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NoticeSettings' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'mailIsSetUp' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'robot' } },
          { kind: 'Field', name: { kind: 'Name', value: 'robotIsSetUp' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paces' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pace' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'hour' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undelivered' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NoticeSettingsQuery, NoticeSettingsQueryVariables>;
export const SetNoticesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetNotices' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetNoticesInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setNotices' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'settings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NoticeSettingsParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NoticeSettingsParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NoticeSettings' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'mailIsSetUp' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'robot' } },
          { kind: 'Field', name: { kind: 'Name', value: 'robotIsSetUp' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paces' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pace' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'hour' } },
          { kind: 'Field', name: { kind: 'Name', value: 'undelivered' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetNoticesMutation, SetNoticesMutationVariables>;
export const DraftAgreementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DraftAgreement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DraftAgreementInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draftAgreement' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DraftAgreementMutation, DraftAgreementMutationVariables>;
export const ReviseDraftDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReviseDraft' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReviseDraftInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reviseDraft' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReviseDraftMutation, ReviseDraftMutationVariables>;
export const ProposeVersionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ProposeVersion' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProposeVersionInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposeVersion' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProposeVersionMutation, ProposeVersionMutationVariables>;
export const CommentOnClauseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CommentOnClause' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CommentOnClauseInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'commentOnClause' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CommentOnClauseMutation, CommentOnClauseMutationVariables>;
export const AcceptVersionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AcceptVersion' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'AcceptVersionInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acceptVersion' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AcceptVersionMutation, AcceptVersionMutationVariables>;
export const OpenForSigningDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'OpenForSigning' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'OpenForSigningInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openForSigning' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OpenForSigningMutation, OpenForSigningMutationVariables>;
export const SignAgreementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignAgreement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SignAgreementInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signAgreement' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignAgreementMutation, SignAgreementMutationVariables>;
export const DeclineAgreementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DeclineAgreement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DeclineAgreementInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declineAgreement' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DeclineAgreementMutation, DeclineAgreementMutationVariables>;
export const WithdrawAgreementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawAgreement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'WithdrawAgreementInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawAgreement' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WithdrawAgreementMutation, WithdrawAgreementMutationVariables>;
export const ProposeTerminationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ProposeTermination' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProposeTerminationInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposeTermination' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProposeTerminationMutation, ProposeTerminationMutationVariables>;
export const AgreeToTerminationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AgreeToTermination' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreeToTerminationInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreeToTermination' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AgreeToTerminationMutation, AgreeToTerminationMutationVariables>;
export const EnterPaperAgreementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EnterPaperAgreement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EnterPaperAgreementInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enterPaperAgreement' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EnterPaperAgreementMutation, EnterPaperAgreementMutationVariables>;
export const NudgePartyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'NudgeParty' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NudgePartyInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nudgeParty' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NudgePartyMutation, NudgePartyMutationVariables>;
export const CorrectAgreementDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CorrectAgreement' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CorrectAgreementInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correctAgreement' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CorrectAgreementMutation, CorrectAgreementMutationVariables>;
export const RejectTerminationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RejectTermination' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RejectTerminationInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rejectTermination' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RejectTerminationMutation, RejectTerminationMutationVariables>;
export const AgreementsPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AgreementsPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementSort' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'last' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'trueOn' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreements' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'last' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'last' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'before' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'trueOn' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'trueOn' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'atLeast' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PageInfoParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementRowParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PageInfoParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasPreviousPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startCursor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementRowParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Agreement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unseenChanges' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'areas' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AgreementsPageQuery, AgreementsPageQueryVariables>;
export const AgreementPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AgreementPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'trueOn' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'id' }, value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'trueOn' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'trueOn' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'atLeast' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SaidParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PersonalText' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'erased' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementVersionParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementVersion' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'basedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveTo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acceptedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clauses' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'clauseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heading' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'comments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'person' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'displayName' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActionParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AvailableAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inPhase' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }] },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AgreementParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Agreement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'areas' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'concludedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canonicalDocument' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'draftedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acceptedVersion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signedBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }] },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'post' },
                        selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }] },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'person' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'displayName' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'opinion' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SaidParts' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'current' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementVersionParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'versions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AgreementVersionParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paper' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'signedOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'scan' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sha256' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'termination' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'proposedBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agreedBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'declines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lifeCycle' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reachedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nudgedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availableActions' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActionParts' } }] },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AgreementPageQuery, AgreementPageQueryVariables>;
export const AgreementChangesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AgreementChanges' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'trueOn' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'id' }, value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'trueOn' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'trueOn' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'atLeast' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'changes' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'from' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'to' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'clauseId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'movedFrom' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'headingSegments' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'segments' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AgreementChangesQuery, AgreementChangesQueryVariables>;
export const AgreementRelatedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AgreementRelated' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'trueOn' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'id' }, value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'trueOn' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'trueOn' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'atLeast' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'projects' },
                  arguments: [{ kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } }],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'light' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'leadUnit' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'progress' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'percent' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'brands' },
                  arguments: [{ kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } }],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'highestLevel' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'ownerUnit' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AgreementRelatedQuery, AgreementRelatedQueryVariables>;
export const SigningProofDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SigningProof' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'id' }, value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'signingProof' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'bundle' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SigningProofQuery, SigningProofQueryVariables>;
export const OpenCohortDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'OpenCohort' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'OpenCohortInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openCohort' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'cohort' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wouldHappen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OpenCohortMutation, OpenCohortMutationVariables>;
export const RegisterBrandDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RegisterBrand' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RegisterBrandInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'registerBrand' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'brand' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wouldHappen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RegisterBrandMutation, RegisterBrandMutationVariables>;
export const InitiateBrandDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'InitiateBrand' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'InitiateBrandInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'initiateBrand' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'brand' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wouldHappen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InitiateBrandMutation, InitiateBrandMutationVariables>;
export const StartPilotDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'StartPilot' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'StartPilotInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'startPilot' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'brand' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wouldHappen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StartPilotMutation, StartPilotMutationVariables>;
export const RecordMidTermCheckDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecordMidTermCheck' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecordMidTermCheckInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordMidTermCheck' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'brand' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wouldHappen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordMidTermCheckMutation, RecordMidTermCheckMutationVariables>;
export const RecogniseBrandDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RecogniseBrand' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RecogniseBrandInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recogniseBrand' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'brand' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wouldHappen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecogniseBrandMutation, RecogniseBrandMutationVariables>;
export const PromoteBrandDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PromoteBrand' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PromoteBrandInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'promoteBrand' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'brand' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wouldHappen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PromoteBrandMutation, PromoteBrandMutationVariables>;
export const WithdrawBrandDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawBrand' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'WithdrawBrandInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawBrand' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'brand' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wouldHappen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WithdrawBrandMutation, WithdrawBrandMutationVariables>;
export const CorrectBrandDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CorrectBrand' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CorrectBrandInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correctBrand' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'brand' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wouldHappen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CorrectBrandMutation, CorrectBrandMutationVariables>;
export const BrandsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Brands' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'BrandFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'BrandSort' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'last' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'trueOn' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'brands' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'last' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'last' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'before' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'trueOn' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'trueOn' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'atLeast' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PageInfoParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unseenChanges' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'highestLevel' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'ownerUnit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'cohort' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PageInfoParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasPreviousPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startCursor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BrandsQuery, BrandsQueryVariables>;
export const BrandDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Brand' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'trueOn' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'brand' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'id' }, value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'trueOn' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'trueOn' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'atLeast' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
              },
            ],
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BrandParts' } }] },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SaidParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PersonalText' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'erased' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActionParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AvailableAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inPhase' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }] },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BrandParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Brand' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'highestLevel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ownerUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'partnerUnits' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cohort' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recognitions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recognisedOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'document' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'file' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pilot' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'startedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'plan' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkDueOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'midTermChecks' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'passed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opinion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'evidence' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cases' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'caseId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quote' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SaidParts' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'person' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'displayName' } }],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'files' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lifeCycle' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reachedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availableActions' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActionParts' } }] },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BrandQuery, BrandQueryVariables>;
export const CohortsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Cohorts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'last' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'trueOn' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cohorts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'last' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'last' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'before' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'trueOn' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'trueOn' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'atLeast' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PageInfoParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'brands' },
                        arguments: [{ kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '0' } }],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PageInfoParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasPreviousPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startCursor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CohortsQuery, CohortsQueryVariables>;
export const FindAgreementsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FindAgreements' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreements' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'text' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
                    },
                  ],
                },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FindAgreementsQuery, FindAgreementsQueryVariables>;
export const FindProjectsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FindProjects' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'projects' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'text' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
                    },
                  ],
                },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FindProjectsQuery, FindProjectsQueryVariables>;
export const HoldersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Holders' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'units' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'text' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
                    },
                  ],
                },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '10' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'posts' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'holder' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HoldersQuery, HoldersQueryVariables>;
export const ImportRehearsalDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ImportRehearsal' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'subjectId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'fileId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'importRehearsal' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'subjectId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'subjectId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'fileId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'fileId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'fileId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'faultCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rows' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'sheetName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'password' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'refusal' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'faults' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'sheet' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'column' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'refusal' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ImportRehearsalQuery, ImportRehearsalQueryVariables>;
export const ImportDirectoryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ImportDirectory' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportDirectoryInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'importDirectory' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rows' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'sheetName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'password' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'refusal' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ImportDirectoryMutation, ImportDirectoryMutationVariables>;
export const PeopleFoundDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PeopleFound' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'people' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'text' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
                    },
                  ],
                },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PersonEntryParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PersonEntryParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PersonEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'posts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PeopleFoundQuery, PeopleFoundQueryVariables>;
export const PeopleDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'People' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PeopleFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'last' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'people' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'last' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'last' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'before' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PageInfoParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PersonEntryParts' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'availableActions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActionParts' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PageInfoParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasPreviousPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startCursor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PersonEntryParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PersonEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'posts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActionParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AvailableAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inPhase' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }] },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const ResetPasswordDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ResetPassword' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ResetPasswordInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'resetPassword' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'password' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ErasurePreviewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ErasurePreview' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'personId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'erasurePreview' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'personId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'personId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'goes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'what' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'stays' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'what' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ErasurePreviewQuery, ErasurePreviewQueryVariables>;
export const ErasePersonDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ErasePerson' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ErasePersonInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'erasePerson' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ErasePersonMutation, ErasePersonMutationVariables>;
export const CalendarDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Calendar' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'year' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'workCalendar' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'atLeast' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publishedUntil' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'days' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'year' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'year' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'worked' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'published' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'set' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'setOn' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'availableActions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActionParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActionParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AvailableAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inPhase' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }] },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CalendarQuery, CalendarQueryVariables>;
export const SetCalendarDayDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetCalendarDay' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetCalendarDayInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setCalendarDay' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'calendar' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wouldHappen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetCalendarDayMutation, SetCalendarDayMutationVariables>;
export const ClearCalendarDayDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ClearCalendarDay' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ClearCalendarDayInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clearCalendarDay' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'calendar' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wouldHappen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ClearCalendarDayMutation, ClearCalendarDayMutationVariables>;
export const ProcessesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Processes' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'processes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lagEvents' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
                { kind: 'Field', name: { kind: 'Name', value: 'parked' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dropped' } },
                { kind: 'Field', name: { kind: 'Name', value: 'timers' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nextTimer' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'stop' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'eventId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'error' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'parked' },
            name: { kind: 'Name', value: 'processSteps' },
            arguments: [{ kind: 'Argument', name: { kind: 'Name', value: 'status' }, value: { kind: 'EnumValue', value: 'PARKED' } }],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProcessStepParts' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'dropped' },
            name: { kind: 'Name', value: 'processSteps' },
            arguments: [{ kind: 'Argument', name: { kind: 'Name', value: 'status' }, value: { kind: 'EnumValue', value: 'DROPPED' } }],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProcessStepParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProcessStepParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProcessStep' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'process' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'commandType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectTitle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'error' } },
          { kind: 'Field', name: { kind: 'Name', value: 'causeEventId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settledAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'why' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decidedBy' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decidedFor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProcessesQuery, ProcessesQueryVariables>;
export const RetryProcessDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RetryProcess' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'retryProcess' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'name' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RetryProcessMutation, RetryProcessMutationVariables>;
export const RetryProcessStepDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RetryProcessStep' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RetryProcessStepInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'retryProcessStep' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RetryProcessStepMutation, RetryProcessStepMutationVariables>;
export const DropProcessStepDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DropProcessStep' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DropProcessStepInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'dropProcessStep' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'effect' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'givenUp' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'commandType' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'subjectKind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'undoing' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'commandType' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'subjectKind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DropProcessStepMutation, DropProcessStepMutationVariables>;
export const ProjectionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Projections' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'platform' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'projections' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectionParts' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'projectionReports' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromVersion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toVersion' } },
                { kind: 'Field', name: { kind: 'Name', value: 'alike' } },
                { kind: 'Field', name: { kind: 'Name', value: 'differing' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onlyOld' } },
                { kind: 'Field', name: { kind: 'Name', value: 'onlyNew' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'columns' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'column' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'examples' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'what' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'columns' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'madeAt' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectionParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectionHealth' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lagEvents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'stopped' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stop' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'eventId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'error' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'next' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lagEvents' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'stop' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'eventId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'error' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                    ],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'keptVersion' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProjectionsQuery, ProjectionsQueryVariables>;
export const RetryProjectionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RetryProjection' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'retryProjection' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'name' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RetryProjectionMutation, RetryProjectionMutationVariables>;
export const SkipProjectionEventDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SkipProjectionEvent' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SkipProjectionEventInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'skipProjectionEvent' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SkipProjectionEventMutation, SkipProjectionEventMutationVariables>;
export const RebuildProjectionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RebuildProjection' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rebuildProjection' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'name' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RebuildProjectionMutation, RebuildProjectionMutationVariables>;
export const RollBackProjectionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RollBackProjection' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rollBackProjection' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'name' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RollBackProjectionMutation, RollBackProjectionMutationVariables>;
export const DropKeptProjectionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DropKeptProjection' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'dropKeptProjection' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'name' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DropKeptProjectionMutation, DropKeptProjectionMutationVariables>;
export const ProposeProjectDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ProposeProject' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProposeProjectInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposeProject' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProposeProjectMutation, ProposeProjectMutationVariables>;
export const ApproveProjectDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ApproveProject' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ApproveProjectInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'approveProject' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApproveProjectMutation, ApproveProjectMutationVariables>;
export const ReturnProjectDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReturnProject' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReturnProjectInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'returnProject' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReturnProjectMutation, ReturnProjectMutationVariables>;
export const PlanMilestonesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PlanMilestones' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PlanMilestonesInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'planMilestones' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlanMilestonesMutation, PlanMilestonesMutationVariables>;
export const FixBaselineDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'FixBaseline' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'FixBaselineInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'fixBaseline' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FixBaselineMutation, FixBaselineMutationVariables>;
export const StartMilestoneDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'StartMilestone' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'StartMilestoneInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'startMilestone' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StartMilestoneMutation, StartMilestoneMutationVariables>;
export const SubmitMilestoneDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SubmitMilestone' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SubmitMilestoneInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'submitMilestone' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SubmitMilestoneMutation, SubmitMilestoneMutationVariables>;
export const AcceptMilestoneDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AcceptMilestone' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'AcceptMilestoneInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acceptMilestone' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AcceptMilestoneMutation, AcceptMilestoneMutationVariables>;
export const ReturnMilestoneDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReturnMilestone' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReturnMilestoneInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'returnMilestone' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReturnMilestoneMutation, ReturnMilestoneMutationVariables>;
export const NudgeMilestoneDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'NudgeMilestone' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'NudgeMilestoneInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nudgeMilestone' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NudgeMilestoneMutation, NudgeMilestoneMutationVariables>;
export const ProposeReplanDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ProposeReplan' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProposeReplanInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposeReplan' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProposeReplanMutation, ProposeReplanMutationVariables>;
export const ApproveReplanDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ApproveReplan' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ApproveReplanInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'approveReplan' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApproveReplanMutation, ApproveReplanMutationVariables>;
export const RejectReplanDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RejectReplan' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RejectReplanInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rejectReplan' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RejectReplanMutation, RejectReplanMutationVariables>;
export const SubmitForAcceptanceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SubmitForAcceptance' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SubmitForAcceptanceInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'submitForAcceptance' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SubmitForAcceptanceMutation, SubmitForAcceptanceMutationVariables>;
export const AcceptProjectDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AcceptProject' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'AcceptProjectInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acceptProject' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AcceptProjectMutation, AcceptProjectMutationVariables>;
export const ReturnAcceptanceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReturnAcceptance' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReturnAcceptanceInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'returnAcceptance' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReturnAcceptanceMutation, ReturnAcceptanceMutationVariables>;
export const CloseProjectDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CloseProject' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CloseProjectInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'closeProject' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CloseProjectMutation, CloseProjectMutationVariables>;
export const ContinueProjectDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ContinueProject' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ContinueProjectInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'continueProject' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ContinueProjectMutation, ContinueProjectMutationVariables>;
export const CancelProjectDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CancelProject' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CancelProjectInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cancelProject' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CancelProjectMutation, CancelProjectMutationVariables>;
export const CorrectProjectDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CorrectProject' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CorrectProjectInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correctProject' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CorrectProjectMutation, CorrectProjectMutationVariables>;
export const ResubmitProjectDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ResubmitProject' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ResubmitProjectInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'resubmitProject' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectAnswer' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectAnswer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'receipt' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wouldHappen' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ResubmitProjectMutation, ResubmitProjectMutationVariables>;
export const ProjectsPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ProjectsPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProjectSort' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'last' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'trueOn' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'projects' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'last' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'last' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'before' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'trueOn' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'trueOn' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'atLeast' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PageInfoParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unseenChanges' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'light' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'plannedStart' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'plannedEnd' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'leadUnit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'agreement' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'progress' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'acceptedCount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'milestones' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'timing' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'waiting' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'unit' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PageInfoParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasPreviousPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startCursor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProjectsPageQuery, ProjectsPageQueryVariables>;
export const ProjectPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ProjectPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'trueOn' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'id' }, value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'trueOn' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'trueOn' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'atLeast' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
              },
            ],
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProjectParts' } }] },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActionParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AvailableAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inPhase' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }] },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MilestoneParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Milestone' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deliverable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
          { kind: 'Field', name: { kind: 'Name', value: 'plannedStart' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timing' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submittedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'acceptedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ownerUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cooperatingUnits' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sha256' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'returns' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'by' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nudges' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'by' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availableActions' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActionParts' } }] },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlannedParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PlannedMilestone' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'milestoneId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'deliverable' } },
          { kind: 'Field', name: { kind: 'Name', value: 'plannedStart' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ownerUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cooperatingUnits' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProjectParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Project' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'goal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phase' } },
          { kind: 'Field', name: { kind: 'Name', value: 'light' } },
          { kind: 'Field', name: { kind: 'Name', value: 'plannedStart' } },
          { kind: 'Field', name: { kind: 'Name', value: 'plannedEnd' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leadUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cooperatingUnits' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'approverUnits' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'approvals' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opinion' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'by' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'returns' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'by' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'milestones' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MilestoneParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'baselines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fixedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'plannedEnd' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'milestones' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PlannedParts' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'progress' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acceptedWeight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'totalWeight' } },
                { kind: 'Field', name: { kind: 'Name', value: 'acceptedCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'explanation' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pendingReplan' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'proposedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'plannedEnd' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'proposedBy' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'milestones' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PlannedParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'approvals' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'opinion' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'by' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rejectedReplans' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'by' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acceptance' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'submittedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'evidence' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'mediaType' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'bytes' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sha256' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'approvals' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'opinion' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'by' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acceptanceReturns' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'by' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cancellation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'by' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lifeCycle' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reachedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nudgedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'about' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availableActions' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActionParts' } }] },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProjectPageQuery, ProjectPageQueryVariables>;
export const AgreementsInForceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AgreementsInForce' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'AgreementFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreements' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'atLeast' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'standing' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'effectiveTo' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'parties' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'unit' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AgreementsInForceQuery, AgreementsInForceQueryVariables>;
export const AgreementRegisterDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AgreementRegister' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'RegisterFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'last' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agreementRegister' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'last' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'last' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'before' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'atLeast' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PageInfoParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'documentNumber' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'partyNames' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'effectiveFrom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'effectiveTo' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PageInfoParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasPreviousPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startCursor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AgreementRegisterQuery, AgreementRegisterQueryVariables>;
export const DemoSignInsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DemoSignIns' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'platform' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'demoSignIns' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'password' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DemoSignInsQuery, DemoSignInsQueryVariables>;
export const PostMattersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PostMatters' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'id' }, value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'atLeast' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Post' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'openMatters' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MatterParts' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MatterParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InboxItem' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'about' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PostMattersQuery, PostMattersQueryVariables>;
export const PostHandoversDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PostHandovers' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'trueOn' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'id' }, value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'trueOn' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'trueOn' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'atLeast' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Post' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'handovers' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'on' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'from' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'to' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'matters' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'stillOpen' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'item' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MatterParts' } }],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MatterParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InboxItem' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'action' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'about' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PostHandoversQuery, PostHandoversQueryVariables>;
export const UnitRobotDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnitRobot' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unitId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unitRobot' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'unitId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unitId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'unitId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                { kind: 'Field', name: { kind: 'Name', value: 'host' } },
                { kind: 'Field', name: { kind: 'Name', value: 'setAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'failure' } },
                { kind: 'Field', name: { kind: 'Name', value: 'failedAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnitRobotQuery, UnitRobotQueryVariables>;
export const SetUnitRobotDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetUnitRobot' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetUnitRobotInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setUnitRobot' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'robot' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'unitId' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetUnitRobotMutation, SetUnitRobotMutationVariables>;
export const RemoveUnitRobotDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveUnitRobot' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unitId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeUnitRobot' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'unitId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unitId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveUnitRobotMutation, RemoveUnitRobotMutationVariables>;
export const TestUnitRobotDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'TestUnitRobot' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unitId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'testUnitRobot' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'unitId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unitId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'taken' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TestUnitRobotMutation, TestUnitRobotMutationVariables>;
export const RegisterUnitDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RegisterUnit' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RegisterUnitInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'registerUnit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wouldHappen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RegisterUnitMutation, RegisterUnitMutationVariables>;
export const RenameUnitDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RenameUnit' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RenameUnitInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'renameUnit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wouldHappen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RenameUnitMutation, RenameUnitMutationVariables>;
export const MoveUnitDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MoveUnit' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'MoveUnitInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'moveUnit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wouldHappen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MoveUnitMutation, MoveUnitMutationVariables>;
export const CorrectUnitDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CorrectUnit' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CorrectUnitInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correctUnit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wouldHappen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CorrectUnitMutation, CorrectUnitMutationVariables>;
export const EstablishPostDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EstablishPost' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EstablishPostInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'establishPost' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'post' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wouldHappen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EstablishPostMutation, EstablishPostMutationVariables>;
export const FillPostDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'FillPost' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'FillPostInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'fillPost' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'post' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wouldHappen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FillPostMutation, FillPostMutationVariables>;
export const VacatePostDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'VacatePost' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'VacatePostInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'vacatePost' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'post' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wouldHappen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<VacatePostMutation, VacatePostMutationVariables>;
export const HandOverPostDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'HandOverPost' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'HandOverPostInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'handOverPost' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'post' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wouldHappen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HandOverPostMutation, HandOverPostMutationVariables>;
export const ExtendTermDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ExtendTerm' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExtendTermInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'extendTerm' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'post' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wouldHappen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ExtendTermMutation, ExtendTermMutationVariables>;
export const CorrectPostDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CorrectPost' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CorrectPostInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correctPost' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'post' },
                  selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'receipt' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ReceiptParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AnswerRefusalParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'wouldHappen' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HappeningParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommandEvent' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReceiptParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Receipt' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'commandId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'position' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AnswerRefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HappeningParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CorrectPostMutation, CorrectPostMutationVariables>;
export const InvitePersonDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'InvitePerson' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'email' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'displayName' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'commandId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'invitePerson' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'email' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'email' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'displayName' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'displayName' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'commandId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'commandId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'password' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InvitePersonMutation, InvitePersonMutationVariables>;
export const UnitsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Units' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'UnitFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'UnitSort' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'last' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'units' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'last' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'last' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'before' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'atLeast' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PageInfoParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'formerNames' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'parent' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PageInfoParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasPreviousPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startCursor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnitsQuery, UnitsQueryVariables>;
export const UnitDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Unit' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'id' }, value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'atLeast' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'formerNames' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parent' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'children' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'posts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PostParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'availableActions' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActionParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActionParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AvailableAction' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'allowed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inPhase' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'refusal' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }] },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PostParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Post' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'termEndsSoon' } },
          { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'holder' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'handovers' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'availableActions' },
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActionParts' } }] },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnitQuery, UnitQueryVariables>;
export const WorkbenchDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Workbench' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'dashboard' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'atLeast' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'lateCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lateMilestones' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MilestoneLine' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'soonLateCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'soonLate' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MilestoneLine' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'agreementsInForce' } },
                { kind: 'Field', name: { kind: 'Name', value: 'negotiating' } },
                { kind: 'Field', name: { kind: 'Name', value: 'signing' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'agreementsEnding' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'effectiveTo' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'parties' },
                        selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }] },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'projectsByLight' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'light' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'brandLadder' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'brandsInCultivation' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MilestoneLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Milestone' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ownerUnit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'project' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WorkbenchQuery, WorkbenchQueryVariables>;
export const InboxDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Inbox' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'inbox' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'atLeast' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'subjectKind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'action' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'overdue' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nudgedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unseenChanges' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'about' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InboxQuery, InboxQueryVariables>;
export const RecentEventsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RecentEvents' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recentEvents' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'atLeast' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineEntryParts' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'subjectKind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'subjectTitle' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineEntryParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'corrects' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'post' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecentEventsQuery, RecentEventsQueryVariables>;
export const ChangesSinceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ChangesSince' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'subjectId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'since' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changesSince' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'subjectId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'subjectId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'since' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'since' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'atLeast' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineEntryParts' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'subjectKind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'subjectTitle' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineEntryParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'corrects' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'post' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangesSinceQuery, ChangesSinceQueryVariables>;
export const MarkSeenDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MarkSeen' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'subjectId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'position' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'markSeen' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'subjectId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'subjectId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'position' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'position' } },
              },
            ],
            selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'position' } }] },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MarkSeenMutation, MarkSeenMutationVariables>;
export const BeginVisitDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'BeginVisit' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'beginVisit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BeginVisitMutation, BeginVisitMutationVariables>;
export const ObjectTimelineDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ObjectTimeline' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'subjectId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'last' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'subjectId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'subjectId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'last' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'last' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'before' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'atLeast' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PageInfoParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'TimelineEntryParts' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'eventType' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PageInfoParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasPreviousPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startCursor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineEntryParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'TimelineEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'words' } },
          { kind: 'Field', name: { kind: 'Name', value: 'impersonal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'effectiveOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'corrects' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unit' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'post' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ObjectTimelineQuery, ObjectTimelineQueryVariables>;
export const EventProofDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EventProof' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'eventId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'inclusionProof' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'eventId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'eventId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'eventId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'index' } },
                { kind: 'Field', name: { kind: 'Name', value: 'treeSize' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rootHash' } },
                { kind: 'Field', name: { kind: 'Name', value: 'bundle' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'head' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'signedAt' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'signatures' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'keyId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'byWitness' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EventProofQuery, EventProofQueryVariables>;
export const FindUnitsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FindUnits' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'UnitFilter' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'units' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'parent' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FindUnitsQuery, FindUnitsQueryVariables>;
export const SearchDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Search' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'kinds' } },
          type: { kind: 'ListType', type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Position' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kinds' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'kinds' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'before' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'before' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'atLeast' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'atLeast' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'incomplete' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PageInfoParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'FoundParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PageInfoParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PageInfo' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasPreviousPage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startCursor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FoundParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SearchResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'titlePieces' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'match' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'excerpt' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pieces' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'match' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const ActForDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ActFor' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'postId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actFor' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'postId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'postId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ActForMutation, ActForMutationVariables>;
export const SignInDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignIn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'email' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'password' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signIn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'email' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'email' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'password' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'password' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'viewer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'person' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'actingPost' },
                        selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }] },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'refusal' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalParts' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Refusal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatToDo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'who' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'units' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const ViewerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Viewer' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'language' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'passwordHandedOver' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'actingPost' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rights' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'operates' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'posts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'unit' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'platform' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'demo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'today' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
