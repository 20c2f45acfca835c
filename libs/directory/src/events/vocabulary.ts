import type { Right } from '@gongjian/kernel';
import { z } from 'zod';

/** Every kind of unit that works with the platform. */
export const unitKinds = [
  'school',
  'department',
  'functionalDepartment',
  'generalBranch',
  'branch',
  'projectBranch',
  'governmentBody',
  'street',
  'park',
  'community',
  'enterprise',
  'overseasPartner',
  'consortium',
] as const;
export const UnitKind = z.enum(unitKinds);
export type UnitKind = z.infer<typeof UnitKind>;

/** Why a person is erased. Chosen, never typed: a reason in free words could tell again what is to be forgotten. */
export const erasureGrounds = ['requested', 'departed', 'ordered', 'mistaken'] as const;
export const ErasureGround = z.enum(erasureGrounds);
export type ErasureGround = z.infer<typeof ErasureGround>;

/** What a post of each kind entitles its holder to, within the unit of the post. */
export const postRights = {
  secretary: ['negotiate', 'sign', 'approve', 'lead', 'handIn', 'read'],
  administrativeHead: ['negotiate', 'sign', 'approve', 'read'],
  signatory: ['negotiate', 'sign', 'read'],
  organiser: ['negotiate', 'approve', 'lead', 'handIn', 'ownBrands', 'review', 'read'],
  contact: ['negotiate', 'handIn', 'read'],
  projectLead: ['lead', 'handIn', 'read'],
  brandOwner: ['ownBrands', 'handIn', 'read'],
  reviewer: ['review', 'read'],
  leader: ['read', 'review'],
  administrator: ['administer', 'read'],
} as const satisfies Record<string, readonly Right[]>;

export type PostKind = keyof typeof postRights;
export const postKinds = Object.keys(postRights) as [PostKind, ...PostKind[]];
export const PostKind = z.enum(postKinds);
