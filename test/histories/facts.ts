import type { Command, Id } from '@gongjian/kernel';
import { contentHash } from '@gongjian/signing';
import { fileOf } from './commands.js';
import type { World } from './world.js';

interface Wish {
  readonly parties: readonly { readonly unitId: Id }[];
}

/** The content with names and roles, in the order in which it is hashed. */
const named = (world: World, { kind, title, documentNumber, parties, clauses, areas, ...days }: Wish & Record<string, unknown>) => ({
  ...{ kind, title },
  ...(documentNumber !== undefined && { documentNumber }),
  parties: parties.map(({ unitId }, index) => ({
    unitId,
    name: world.life('unit', unitId)?.state.names?.at(-1)?.name ?? '',
    role: `第${index + 1}方`,
  })),
  ...{ clauses, areas },
  ...days,
});

const unknown = (world: World, unitIds: readonly Id[]): Id[] => unitIds.filter((unitId) => !world.life('unit', unitId));

const ofContent = (world: World, wish: unknown): object => {
  const content = named(world, wish as Wish & Record<string, unknown>);
  return {
    content,
    contentHash: contentHash(content),
    unknownUnits: unknown(
      world,
      content.parties.map(({ unitId }) => unitId),
    ),
  };
};

/** What a decision needs of other streams, as the handlers gather it, from what is in memory. */
export const factsOf = (world: World, people: readonly Id[], { type, data }: Command): unknown => {
  const said = data as Record<string, never>;
  const parent = () => (said['parentId'] ? world.lineage(said['parentId']) : undefined);
  switch (type) {
    case 'RegisterUnit':
    case 'MoveUnit': {
      const parentLineage = parent();
      return parentLineage?.length ? { parentLineage } : {};
    }
    case 'EstablishPost': {
      const lineage = world.lineage(said['unitId']!);
      return lineage.length ? { lineage } : {};
    }
    case 'FillPost':
      return { personKnown: people.includes(said['personId']!) };
    case 'ResetPassword':
    case 'ErasePerson': {
      const held = world.ids('post').flatMap((id) => world.life('post', id)?.state ?? []);
      const holds = held.filter(({ holderId }) => holderId === said['personId']).map(({ unitId }) => ({ title: '岗位', unitId: unitId! }));
      return { known: people.includes(said['personId']!), holds };
    }
    case 'DraftAgreement':
    case 'ReviseDraft':
    case 'ProposeVersion':
      return ofContent(world, said['content']);
    case 'EnterPaperAgreement':
      return { ...ofContent(world, said['content']), scan: fileOf(said['scanFileId']!) };
    case 'ProposeProject':
      return {
        agreement: world.agreements.get(said['agreementId']!),
        leadLineage: world.lineage(said['leadUnitId']!),
        unknownUnitIds: unknown(world, said['cooperatingUnitIds']!),
      };
    case 'ResubmitProject':
      return { leadLineage: [], unknownUnitIds: unknown(world, said['cooperatingUnitIds']!) };
    case 'RegisterBrand':
      return {
        ...{ ownerLineage: world.lineage(said['ownerUnitId']!), unknownUnitIds: unknown(world, said['partnerUnitIds']!) },
        ...{ agreement: world.agreements.get(said['agreementId']!), project: world.projects.get(said['projectId']!) },
      };
    case 'InitiateBrand':
      return { cohort: world.life('cohort', said['cohortId']!)?.state };
    default:
      return { leadLineage: [], unknownUnitIds: [] };
  }
};
