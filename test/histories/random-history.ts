import { agreementsDeciders } from '@gongjian/agreements';
import { brandsDeciders } from '@gongjian/brands';
import { directoryDeciders } from '@gongjian/directory';
import {
  type Actor,
  type AnyDecider,
  type Command,
  type DecisionContext,
  type Id,
  type RecordedEvent,
  Refusal,
  addDays,
  correctedBy,
  correctedIn,
  dayOf,
  decide,
  effectiveDayOf,
  platformActor,
  rightNames,
} from '@gongjian/kernel';
import { projectsDeciders } from '@gongjian/projects';
import { Chance } from './chance.js';
import { type Draw, commandData } from './commands.js';
import { factsOf } from './facts.js';
import { type Life, World } from './world.js';

/** Every decider of the product, by its name. */
export const deciders: ReadonlyMap<string, AnyDecider> = new Map(
  [...directoryDeciders, ...agreementsDeciders, ...projectsDeciders, ...brandsDeciders].map((one) => [
    one.name,
    one as unknown as AnyDecider,
  ]),
);

/** A command as it is to be given, with all that its decision stands on. */
export interface Given {
  readonly decider: AnyDecider;
  readonly stream: string;
  readonly command: Command;
  readonly context: DecisionContext;
  readonly commandId: Id;
  /** Where the stream stood. */
  readonly revision: number;
}

/** Puts what was decided on record and tells how it stands there. Throws the refusal. */
export type Recorder = (
  given: Given,
  decided: () => ReturnType<typeof decide>,
) => Promise<readonly RecordedEvent[]> | readonly RecordedEvent[];

/** What a history is made with. */
export interface HistorySettings {
  readonly seed: number;
  readonly record: Recorder;
  readonly people: readonly Id[];
  /** Kinds that are left as they are once they are there. */
  readonly untouched?: readonly string[];
  /** Where the clock starts (ms since 1970), and how far it goes on at most with each command. */
  readonly begins?: number;
  readonly stepMs?: number;
}

/** The platform has one calendar, under this id. */
export const theCalendarId = 'c0000000-0000-4000-8000-000000000001';
/** What a command is about, as far as it is not left to chance. */
type Aim = Partial<Pick<Draw, 'turn' | 'under'>> & { readonly data?: object };

const hour = 60 * 60 * 1000;
const creators = [
  'DraftAgreement',
  'DraftAgreement',
  'EnterPaperAgreement',
  'EnterPaperAgreement',
  'ProposeProject',
  'ProposeProject',
  'ProposeProject',
];
const rare = ['RegisterUnit', 'EstablishPost', 'OpenCohort', 'RegisterBrand', 'RegisterBrand'];
/** Of what would grow without end. */
const mostOf: Readonly<Record<string, number>> = { unit: 24, post: 60, cohort: 30 };
/** In how many of a hundred cases it is what was drawn: a few suffice of what all others stand on. */
const seldom: Readonly<Record<string, number>> = { person: 3, calendar: 15, unit: 30 };
const takingTurns = ['agreement', 'project', 'brand'];

/** Gives random commands in the name of random people, valid and refused ones, to the deciders of all contexts. */
export class RandomHistory {
  readonly world = new World(deciders);
  readonly events: RecordedEvent[] = [];
  readonly refusals = new Map<string, number>();
  private readonly chance: Chance;
  private now: number;

  constructor(private readonly settings: HistorySettings) {
    this.chance = new Chance(settings.seed);
    this.now = settings.begins ?? Date.parse('2020-01-06T01:00:00.000Z');
  }

  /** Goes on until so many events are on record. */
  async until(count: number): Promise<void> {
    await this.ground();
    while (this.events.length < count) await this.step();
  }

  /** A few trees of units, without which nothing can happen. */
  private async ground(): Promise<void> {
    for (let root = 0; root < 3 && this.world.ids('unit').length < 9; root += 1) {
      const rootId = this.chance.uuid();
      await this.give('RegisterUnit', rootId, this.actorOf(rootId));
      for (let below = 0; below < 2; below += 1) await this.give('RegisterUnit', this.chance.uuid(), this.actorOf(rootId));
    }
  }

  /** Somebody in a unit; now and then one who may do little. */
  actorOf(unitId: Id): Actor {
    const rights = this.chance.happens(95) ? rightNames : (['read', 'handIn'] as const);
    const unitIds = [...new Set([unitId, ...this.world.subtree(unitId)])];
    const personId = this.chance.pick(this.settings.people);
    return { personId, unitId, postId: unitId.replace(/^......../, 'aaaaaaaa'), rights, unitIds, operatingUnitId: unitId };
  }

  /** One command: a turn that is waited for, the beginning of something, or anything at all. */
  async step(): Promise<void> {
    this.now += this.chance.int(1, this.settings.stepMs ?? 3 * hour);
    const kind = this.chance.int(0, 99);
    if (kind < 12) return this.begin();
    if (kind < 70 && (await this.takeTurn())) return;
    await this.anything();
  }

  private begin(): Promise<void> {
    const type = this.chance.happens(70) ? this.chance.pick(creators) : this.chance.pick(rare);
    const kind = [...deciders.values()].find((one) => type in one.decide)!.name;
    const concluded = type === 'ProposeProject' ? this.world.concluded().slice(-20) : [];
    if (this.world.ids(kind).length >= (mostOf[kind] ?? Infinity) || (type === 'ProposeProject' && !concluded.length))
      return this.anything();
    const under = concluded.length ? this.chance.pick(concluded) : undefined;
    const parties = (under && this.world.agreements.get(under)!.concluded!.parties.map(({ unitId }) => unitId)) || this.world.ids('unit');
    return this.give(type, this.chance.uuid(), this.actorOf(this.chance.pick(parties)), { under });
  }

  private some(kind: string): Life | undefined {
    const ids = this.world.ids(kind);
    if (!ids.length) return undefined;
    return this.world.life(kind, this.chance.happens(70) ? this.chance.pick(ids.slice(-12)) : this.chance.pick(ids));
  }

  private async takeTurn(): Promise<boolean> {
    const life = this.some(this.chance.pick(takingTurns));
    const turns = life && deciders.get(life.kind)!.turns(life.state as never);
    if (!life || !turns?.length) return false;
    const turn = this.chance.pick(turns);
    await this.give(turn.action, life.id, this.actorOf(turn.unitId), { turn });
    return true;
  }

  private async anything(): Promise<void> {
    const kind = this.chance.pick([...takingTurns, 'agreement', 'project', 'project', 'project', 'unit', 'post', 'person', 'calendar']);
    if (this.settings.untouched?.includes(kind) || !this.chance.happens(seldom[kind] ?? 100)) return;
    const decider = deciders.get(kind)!;
    const life = kind === 'calendar' ? undefined : this.some(kind);
    const types = Object.keys(decider.decide).filter((type) => !decider.decide[type]!.creates || kind === 'person');
    const type = this.chance.pick(types);
    const id = kind === 'calendar' ? theCalendarId : kind === 'person' ? this.chance.pick(this.settings.people) : life?.id;
    if (id) await this.give(type, id, this.entitled(decider, type, life));
  }

  /** Mostly one of those who may, now and then anybody. */
  private entitled(decider: AnyDecider, type: string, life: Life | undefined): Actor {
    const { by } = decider.decide[type]!;
    if (by.right === 'platform') return platformActor;
    const units = life ? by.units(life.state as never, {} as never) : 'any';
    const own = life?.state.unitId ?? (life?.kind === 'unit' ? life.id : undefined);
    const named = typeof units !== 'string';
    const known = named ? units.filter((unitId) => this.world.life('unit', unitId)) : own ? [own] : [];
    const above = known.flatMap((unitId) => (named ? [unitId] : this.world.lineage(unitId)));
    return this.actorOf(above.length && this.chance.happens(85) ? this.chance.pick(above) : this.chance.pick(this.world.ids('unit')));
  }

  /** Gives one command; its data is drawn unless given. */
  async give(type: string, id: Id, actor: Actor, aim: Aim = {}): Promise<void> {
    const { chance, world } = this;
    const decider = [...deciders.values()].find((one) => type in one.decide)!;
    const life = world.life(decider.name, id);
    const state = life?.state ?? (decider.initialState as Life['state']);
    const now = new Date(this.now).toISOString();
    const today = dayOf(now);
    const entries = life?.entries ?? [];
    const draw = { chance, world, id, state, entries, actor, today, people: this.settings.people, turn: aim.turn, under: aim.under };
    const make = aim.data ? () => aim.data! : commandData[type];
    if (!make) throw new Error(`there is nothing to draw for ${type}: add it to test/histories/commands.ts`);
    const command: Command = { type, data: { [`${decider.name}Id`]: id, ...make(draw) } };
    const named = !aim.data && chance.happens(8) ? addDays(today, chance.int(-9, chance.happens(10) ? 1 : 0)) : undefined;
    const facts = factsOf(world, this.settings.people, command);
    const corrected = correctedIn(entries, correctedBy(command.data));
    const [commandId, revision] = [chance.uuid(), life?.revision ?? -1];
    try {
      const effectiveOn = effectiveDayOf(decider, command, today, named);
      const context = { now, today, effectiveOn, actor, facts, corrected, ...(life && { began: life.began }) };
      const given = { decider, stream: `${decider.name}-${id}`, command, context, commandId, revision };
      for (const event of await this.settings.record(given, () => decide(decider, command, state, context))) {
        world.take(event);
        this.events.push(event);
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.refusals.set(error.code, (this.refusals.get(error.code) ?? 0) + 1);
    }
  }
}
