import { DirectoryLookup, Person, Unit } from '@gongjian/directory/graphql';
import type { RequestContext } from '@gongjian/graphql';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { type CommentAt, type PartyAt, type VersionAt, clausesAt } from './agreement.view.js';
import { Party, SignedBy } from './agreements.types.js';
import { AgreementVersion, Clause, ClauseComment } from './versions.types.js';

/** A party: the unit as it is called today, and who signed for it. */
@Resolver(() => Party)
export class PartyResolver {
  constructor(private readonly directory: DirectoryLookup) {}

  @ResolveField(() => Unit, { nullable: true })
  unit({ unitId, at }: PartyAt, _: unknown, context: RequestContext) {
    return this.directory.unit(unitId, context, at);
  }

  @ResolveField(() => SignedBy, { nullable: true })
  async signedBy({ signed, at }: PartyAt, _: unknown, context: RequestContext) {
    if (!signed) return null;
    const [unit, post, person] = await Promise.all([
      this.directory.unit(signed.unitId, context, at),
      this.directory.post(signed.postId, context, at),
      this.directory.person(signed.personId, context),
    ]);
    return { unit, post, person, opinion: signed.opinion ?? null };
  }
}

/** A version: what it says and who accepted it. */
@Resolver(() => AgreementVersion)
export class VersionResolver {
  constructor(private readonly directory: DirectoryLookup) {}

  @ResolveField(() => Unit, { nullable: true })
  proposedBy({ proposedBy, at }: VersionAt, _: unknown, context: RequestContext) {
    return this.directory.unit(proposedBy, context, at);
  }

  @ResolveField(() => [Unit])
  acceptedBy({ acceptedBy, at }: VersionAt, _: unknown, context: RequestContext) {
    return this.directory.units(
      acceptedBy.map(({ unitId }) => unitId),
      context,
      at,
    );
  }

  @ResolveField()
  title({ content }: VersionAt): string {
    return content.title;
  }

  @ResolveField()
  documentNumber({ content }: VersionAt): string | null {
    return content.documentNumber ?? null;
  }

  @ResolveField()
  effectiveFrom({ content }: VersionAt): string {
    return content.effectiveFrom;
  }

  @ResolveField()
  effectiveTo({ content }: VersionAt): string | null {
    return content.effectiveTo ?? null;
  }

  @ResolveField(() => [Clause])
  clauses(version: VersionAt) {
    return clausesAt(version);
  }
}

/** A remark: who made it and when. */
@Resolver(() => ClauseComment)
export class CommentResolver {
  constructor(private readonly directory: DirectoryLookup) {}

  @ResolveField(() => Unit, { nullable: true })
  unit({ unitId, at }: CommentAt, _: unknown, context: RequestContext) {
    return this.directory.unit(unitId, context, at);
  }

  @ResolveField(() => Person, { nullable: true })
  person({ personId }: CommentAt, _: unknown, context: RequestContext) {
    return this.directory.person(personId, context);
  }

  @ResolveField()
  at({ on }: CommentAt): string {
    return on;
  }
}
