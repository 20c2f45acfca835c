import { areas, agreementKinds } from '@gongjian/agreements/events';
import { levels } from '@gongjian/brands/events';
import { postKinds, unitKinds, erasureGrounds } from '@gongjian/directory/events';
import { type Actor, type FileRef, type Id, type LocalDate, type RecordedEvent, type Turn, addDays } from '@gongjian/kernel';
import type { Chance } from './chance.js';
import type { Folded, World } from './world.js';

/** What the data of a command is drawn from. */
export interface Draw {
  readonly chance: Chance;
  readonly world: World;
  readonly id: Id;
  readonly state: Folded;
  /** Its events so far. */
  readonly entries: readonly RecordedEvent[];
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly people: readonly Id[];
  /** The turn that the command takes, where it takes one. */
  readonly turn: Turn | undefined;
  /** The agreement that it is to stand under, where one was drawn. */
  readonly under: Id | undefined;
}

/** Stands in every text of an aggregate, so that a text tells whose it is. */
export const markOf = (id: Id): string => `zq${id.slice(0, 8)}`;

/** What events say of the file under an id. */
export const fileOf = (fileId: Id): FileRef => {
  const sha256 = fileId.replaceAll('-', '').repeat(2);
  return { fileId, name: `材料${fileId.slice(0, 4)}.pdf`, mediaType: 'application/pdf', bytes: 35, sha256 };
};

const odd = ['', '\u0000', '协同', '育人', "o'clock", '\\', '{"a":1}', '😀', '"', '\t|', '%_', '乡村振兴示范', 'a'.repeat(40)];
const text = ({ chance, id }: Draw, what: string): string => `${what}${chance.pick(odd)}${markOf(id)} ${chance.int(1, 999)}`;
const maybe = <T>(draw: Draw, percent: number, make: () => T): T | undefined => (draw.chance.happens(percent) ? make() : undefined);
const given = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const units = ({ world }: Draw): readonly Id[] => world.ids('unit');
const dayNear = ({ chance, today }: Draw, from: number, to: number): LocalDate => addDays(today, chance.int(from, to));
const oneFile = ({ chance }: Draw): FileRef => fileOf(chance.uuid());
const someFiles = (draw: Draw, least: number): FileRef[] => Array.from({ length: draw.chance.int(least, 2) }, () => oneFile(draw));
const entry = ({ chance, entries }: Draw): Id => (entries.length ? chance.pick(entries).id : chance.uuid());

/** The content of an agreement as a person wishes it. */
const content = (draw: Draw) => {
  const { chance, actor, state } = draw;
  const before = state.versions?.at(-1)?.content;
  const others = units(draw).filter((unitId) => unitId !== actor.unitId);
  const parties = before?.parties.map(({ unitId }) => ({ unitId })) ?? [
    { unitId: actor.unitId },
    ...chance.some(others, 1, chance.happens(20) ? 3 : 1).map((unitId) => ({ unitId })),
  ];
  const effectiveFrom = dayNear(draw, -60, 30);
  return given({
    kind: chance.pick(agreementKinds),
    title: text(draw, '共建协议'),
    documentNumber: maybe(draw, 30, () => text(draw, '共建字')),
    parties,
    clauses: Array.from({ length: chance.int(1, 3) }, (_, index) => ({
      clauseId: before?.clauses[index]?.clauseId ?? chance.uuid(),
      heading: text(draw, '条款'),
      text: text(draw, '内容'),
    })),
    areas: chance.some(areas, 0, 3),
    effectiveFrom,
    effectiveTo: maybe(draw, 60, () => addDays(effectiveFrom, chance.int(chance.happens(5) ? -5 : 0, 400))),
  });
};

const current = ({ state, chance }: Draw) => {
  const version = state.versions?.at(-1);
  return { version: version?.version ?? 1, contentHash: chance.happens(95) && version ? version.contentHash : chance.hex(64) };
};

/** Units beside the one that answers for it; now and then with that one, which is refused. */
const partners = ({ chance }: Draw, all: readonly Id[], own: Id, most: number): Id[] =>
  chance.some(chance.happens(97) ? all.filter((unitId) => unitId !== own) : all, 0, most);

const proposal = (draw: Draw) => {
  const { chance, actor } = draw;
  const plannedStart = dayNear(draw, -20, 10);
  const leadUnitId = chance.happens(90) ? actor.unitId : chance.pick(actor.unitIds);
  return {
    title: text(draw, '项目'),
    goal: text(draw, '目标'),
    leadUnitId,
    cooperatingUnitIds: partners(draw, units(draw), leadUnitId, 2),
    plannedStart,
    plannedEnd: addDays(plannedStart, chance.int(chance.happens(3) ? -3 : 20, 200)),
  };
};

const milestones = (draw: Draw) => {
  const { chance, state } = draw;
  const participants = [...new Set([state.leadUnitId ?? '', ...(state.cooperatingUnitIds ?? []), ...(state.approverUnitIds ?? [])])];
  const kept = (state.milestones ?? []).map(
    ({ milestoneId, title, deliverable, ownerUnitId, cooperatingUnitIds, plannedStart, dueOn }) => ({
      ...{ milestoneId, title, deliverable, ownerUnitId, plannedStart, dueOn },
      cooperatingUnitIds: [...cooperatingUnitIds],
    }),
  );
  const made = Array.from({ length: chance.int(kept.length ? 0 : 1, 2) }, () => {
    const from = state.plannedStart ?? draw.today;
    const plannedStart = addDays(from, chance.int(0, 5));
    const ownerUnitId = chance.pick(participants);
    return {
      ...{ milestoneId: chance.uuid(), title: text(draw, '里程碑'), deliverable: text(draw, '成果'), plannedStart },
      ...{ ownerUnitId, cooperatingUnitIds: partners(draw, participants, ownerUnitId, 1) },
      dueOn: addDays(plannedStart, chance.int(0, 12)),
    };
  });
  const all = [...kept, ...made];
  const share = Math.floor(100 / all.length);
  return all.map((milestone, index) => ({
    ...milestone,
    weight: state.milestones?.[index]?.weight ?? (index ? share : 100 - share * (all.length - 1)),
  }));
};

const milestone = ({ chance, state, turn }: Draw): { milestoneId: Id } => ({
  milestoneId: turn?.about?.id ?? (state.milestones?.length ? chance.pick(state.milestones).milestoneId : chance.uuid()),
});

const parent = (draw: Draw): Id | undefined => maybe(draw, 85, () => draw.chance.pick(draw.actor.unitIds));
const reason = (draw: Draw) => ({ reason: text(draw, '原因') });
const opinion = (draw: Draw) => given({ opinion: maybe(draw, 50, () => text(draw, '意见')) });
const nothing = () => ({});
const level = ({ chance, state }: Draw) => {
  const next = state.recognitions?.length ? levels.indexOf(state.recognitions.at(-1)!.level as never) + 1 : 0;
  return chance.happens(85) ? (levels[next] ?? levels[0]) : chance.pick(levels);
};

/** What is drawn for each command beside the aggregate's own id. */
export const commandData: Readonly<Record<string, (draw: Draw) => object>> = {
  RegisterUnit: (draw) => given({ name: text(draw, '单位'), kind: draw.chance.pick(unitKinds), parentId: parent(draw) }),
  RenameUnit: (draw) => ({ name: text(draw, '更名单位') }),
  MoveUnit: (draw) => given({ parentId: parent(draw) }),
  CorrectUnit: (draw) => given({ corrects: entry(draw), reason: '误录', name: maybe(draw, 50, () => text(draw, '正名')) }),
  EstablishPost: (draw) => ({ unitId: draw.chance.pick(units(draw)), kind: draw.chance.pick(postKinds), title: text(draw, '岗位') }),
  FillPost: (draw) =>
    given({
      ...{ personId: draw.chance.pick(draw.people), from: dayNear(draw, -300, 20) },
      until: maybe(draw, 50, () => dayNear(draw, -20, 400)),
    }),
  VacatePost: (draw) => given({ reason: maybe(draw, 50, () => '调任') }),
  HandOverPost: (draw) =>
    given({ personId: draw.chance.pick(draw.people), from: dayNear(draw, -200, 5), reason: maybe(draw, 50, () => '调任') }),
  ExtendTerm: (draw) => ({ until: dayNear(draw, 0, 900) }),
  RemindOfTermEnd: ({ state, today }) => ({ until: state.until ?? today, daysBefore: 30 }),
  CorrectPost: (draw) => given({ corrects: entry(draw), reason: '误录', title: maybe(draw, 40, () => text(draw, '岗位更正')) }),
  ResetPassword: () => ({}),
  ErasePerson: ({ chance }) => ({ ground: chance.pick(erasureGrounds) }),
  SetCalendarDay: (draw) => ({ date: dayNear(draw, -5, 5), kind: draw.chance.pick(['holiday', 'workday']), name: '校庆' }),
  ClearCalendarDay: (draw) => ({ date: dayNear(draw, -5, 5) }),

  DraftAgreement: (draw) => ({ content: content(draw) }),
  ReviseDraft: (draw) => ({ content: content(draw) }),
  ProposeVersion: (draw) => ({ content: content(draw) }),
  CommentOnClause: (draw) => {
    const { version, content } = draw.state.versions?.at(-1) ?? {};
    return {
      commentId: draw.chance.uuid(),
      version: version ?? 1,
      clauseId: content?.clauses[0]?.clauseId ?? '',
      text: text(draw, '批注'),
    };
  },
  AcceptVersion: current,
  OpenForSigning: (draw) => given({ signBy: maybe(draw, 50, () => dayNear(draw, -1, 30)) }),
  SignAgreement: (draw) => ({ contentHash: current(draw).contentHash, method: 'password', ...opinion(draw) }),
  DeclineAgreement: reason,
  WithdrawAgreement: reason,
  ProposeTermination: (draw) => given({ ...reason(draw), on: maybe(draw, 50, () => dayNear(draw, -1, 60)) }),
  AgreeToTermination: nothing,
  RejectTermination: reason,
  EnterPaperAgreement: (draw) => ({ content: content(draw), signedOn: dayNear(draw, -200, 1), scanFileId: oneFile(draw).fileId }),
  NudgeParty: (draw) => ({
    unitId: draw.chance.pick((draw.state.versions?.at(-1)?.content.parties ?? [draw.actor]).map(({ unitId }) => unitId)),
  }),
  RemindParties: ({ state, today }) => ({ about: 'signing', on: state.signBy ?? today }),
  CorrectAgreement: (draw) => given({ corrects: entry(draw), ...reason(draw), text: maybe(draw, 10, () => text(draw, '批注更正')) }),

  ProposeProject: (draw) => ({ ...proposal(draw), agreementId: draw.under ?? draw.chance.pick(draw.world.ids('agreement')) }),
  ResubmitProject: (draw) => {
    const { leadUnitId: _, ...again } = proposal(draw);
    return again;
  },
  ApproveProject: opinion,
  ReturnProject: reason,
  PlanMilestones: (draw) => ({ milestones: milestones(draw) }),
  FixBaseline: nothing,
  StartMilestone: milestone,
  SubmitMilestone: (draw) => ({ ...milestone(draw), summary: text(draw, '小结'), evidence: someFiles(draw, 1) }),
  AcceptMilestone: (draw) => ({ ...milestone(draw), ...opinion(draw) }),
  ReturnMilestone: (draw) => ({ ...milestone(draw), ...reason(draw) }),
  NudgeMilestone: milestone,
  RemindMilestoneOwner: (draw) => {
    const { milestoneId } = milestone(draw);
    const dueOn = draw.state.milestones?.find((one) => one.milestoneId === milestoneId)?.dueOn ?? draw.today;
    return { milestoneId, about: dueOn < draw.today ? 'late' : 'dueSoon', dueOn };
  },
  ProposeReplan: (draw) => ({
    ...reason(draw),
    plannedEnd: addDays(draw.state.plannedEnd ?? draw.today, 30),
    milestones: milestones(draw),
  }),
  ApproveReplan: opinion,
  RejectReplan: reason,
  SubmitForAcceptance: (draw) => ({ summary: text(draw, '验收'), evidence: someFiles(draw, 0) }),
  AcceptProject: opinion,
  ReturnAcceptance: reason,
  CloseProject: (draw) => given({ summary: maybe(draw, 50, () => text(draw, '结项')) }),
  CancelProject: reason,
  RecordAgreementEnd: ({ state, today }) => ({ agreementId: state.agreementId, on: today }),
  ContinueProject: reason,
  CorrectProject: (draw) => given({ corrects: entry(draw), ...reason(draw), title: maybe(draw, 50, () => text(draw, '项目更名')) }),

  OpenCohort: (draw) => ({ title: text(draw, '批次'), startsOn: dayNear(draw, -300, 0), endsOn: dayNear(draw, 0, 600) }),
  RegisterBrand: (draw) => {
    const { chance, world, actor } = draw;
    const projectId = world.ids('project').length ? maybe(draw, 40, () => chance.pick(world.ids('project'))) : undefined;
    const ofProject = projectId && world.projects.get(projectId)?.agreementId;
    const agreementId =
      ofProject ?? (world.ids('agreement').length ? maybe(draw, 40, () => chance.pick(world.ids('agreement'))) : undefined);
    const named = { name: text(draw, '品牌'), description: text(draw, '简介') };
    return given({
      ...named,
      ownerUnitId: actor.unitId,
      partnerUnitIds: partners(draw, units(draw), actor.unitId, 2),
      agreementId,
      projectId,
    });
  },
  InitiateBrand: ({ chance, world }) => ({ cohortId: world.ids('cohort').length ? chance.pick(world.ids('cohort')) : chance.uuid() }),
  StartPilot: (draw) => given({ plan: text(draw, '方案'), checkDueOn: maybe(draw, 50, () => dayNear(draw, 0, 90)) }),
  RecordMidTermCheck: (draw) => ({
    ...{ passed: draw.chance.happens(80), opinion: text(draw, '中期'), checkedOn: draw.today },
    evidence: someFiles(draw, 0),
  }),
  RecogniseBrand: (draw) => ({
    ...{ level: level(draw), recognisedOn: draw.today },
    document: {
      ...{ number: text(draw, '认字'), title: text(draw, '认定文件'), issuer: '教育局', issuedOn: dayNear(draw, -10, 0) },
      file: oneFile(draw),
    },
  }),
  PromoteBrand: (draw) =>
    given({
      ...{ caseId: draw.chance.uuid(), title: text(draw, '案例'), summary: text(draw, '摘要') },
      ...{ channels: ['校报'], files: someFiles(draw, 0) },
      quote: maybe(draw, 50, () => ({ personId: draw.chance.pick(draw.people), text: text(draw, '感言') })),
    }),
  WithdrawBrand: reason,
  CorrectBrand: (draw) => given({ corrects: entry(draw), ...reason(draw), name: maybe(draw, 50, () => text(draw, '品牌更名')) }),
};
