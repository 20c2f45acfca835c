import { DirectoryLookup, Person, Unit } from '@gongjian/directory/graphql';
import { Request, type RequestContext } from '@gongjian/graphql';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type CommentAt, type PartyAt, type VersionAt, clausesAt } from './agreement.view.js';
import { Party, SignedBy } from './agreements.types.js';
import { AgreementVersion, Clause, ClauseComment } from './versions.types.js';

/** A party: the unit as it is called today, and who signed for it. */
@Resolver(() => Party)
export class PartyResolver {
  constructor(private readonly directory: DirectoryLookup) {}

  @ResolveField(() => Unit, { nullable: true })
  unit(@Parent() { unitId, at }: PartyAt, @Request() context: RequestContext) {
    return this.directory.unit(unitId, context, at);
  }

  @ResolveField(() => SignedBy, { nullable: true })
  async signedBy(@Parent() { signed, at }: PartyAt, @Request() context: RequestContext) {
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
  proposedBy(@Parent() { proposedBy, at }: VersionAt, @Request() context: RequestContext) {
    return this.directory.unit(proposedBy, context, at);
  }

  @ResolveField(() => [Unit])
  acceptedBy(@Parent() { acceptedBy, at }: VersionAt, @Request() context: RequestContext) {
    return this.directory.units(
      acceptedBy.map(({ unitId }) => unitId),
      context,
      at,
    );
  }

  @ResolveField()
  title(@Parent() { content }: VersionAt): string {
    return content.title;
  }

  @ResolveField()
  documentNumber(@Parent() { content }: VersionAt): string | null {
    return content.documentNumber ?? null;
  }

  @ResolveField()
  effectiveFrom(@Parent() { content }: VersionAt): string {
    return content.effectiveFrom;
  }

  @ResolveField()
  effectiveTo(@Parent() { content }: VersionAt): string | null {
    return content.effectiveTo ?? null;
  }

  @ResolveField(() => [Clause])
  clauses(@Parent() version: VersionAt) {
    return clausesAt(version);
  }
}

/** A remark: who made it and when. */
@Resolver(() => ClauseComment)
export class CommentResolver {
  constructor(private readonly directory: DirectoryLookup) {}

  @ResolveField(() => Unit, { nullable: true })
  unit(@Parent() { unitId, at }: CommentAt, @Request() context: RequestContext) {
    return this.directory.unit(unitId, context, at);
  }

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: CommentAt, @Request() context: RequestContext) {
    return this.directory.person(personId, context);
  }

  @ResolveField()
  at(@Parent() { on }: CommentAt): string {
    return on;
  }
}
