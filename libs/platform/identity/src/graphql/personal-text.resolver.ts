import type { RequestContext } from '@gongjian/graphql';
import type { Personal } from '@gongjian/kernel';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { People } from '../people.js';
import { PersonalTexts } from '../personal-texts.js';
import { Person, PersonalText } from './identity.types.js';

/** Text about a person: the parent is the value as the state holds it, sealed. */
@Resolver(() => PersonalText)
export class PersonalTextResolver {
  constructor(
    private readonly texts: PersonalTexts,
    private readonly people: People,
  ) {}

  @ResolveField()
  async text(value: Personal<string>, _: unknown, context: RequestContext): Promise<string> {
    return (await this.texts.open(value, context)).text;
  }

  @ResolveField()
  async erased(value: Personal<string>, _: unknown, context: RequestContext): Promise<boolean> {
    return (await this.texts.open(value, context)).erased;
  }

  @ResolveField(() => Person, { nullable: true })
  person({ person }: Personal<string>, _: unknown, context: RequestContext): Promise<Person | null> {
    return this.people.named(person, context);
  }
}
