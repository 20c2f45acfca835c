import { dayOf, Refusal, kernelRefusals } from '@gongjian/kernel';
import { Request, callerOf } from '@gongjian/graphql';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ApiTokens } from '../api-tokens.js';
import type { CallerContext } from '../callers.js';
import { Identity, sessionOf } from '../identity.service.js';
import { People } from '../people.js';
import {
  ActForArgs,
  ChangePasswordArgs,
  CreateApiTokenArgs,
  InvitePersonArgs,
  RevokeApiTokenArgs,
  SetLanguageArgs,
  SignInArgs,
} from './identity.inputs.js';
import { ApiTokenPayload, PersonPayload, ViewerPayload } from './identity.types.js';

/** Signing in and out, the post acted in, tokens and the own account. */
@Resolver()
export class AccountResolver {
  constructor(
    private readonly identity: Identity,
    private readonly people: People,
    private readonly tokens: ApiTokens,
  ) {}

  @Mutation(() => ViewerPayload, { description: '登录。Signs in and sets the session cookie.' })
  async signIn(@Args() { email, password }: SignInArgs, @Request() context: CallerContext): Promise<ViewerPayload> {
    return { viewer: await this.identity.signIn(email, password, context) };
  }

  @Mutation(() => Boolean, { description: '退出登录。Ends the session.' })
  async signOut(@Request() context: CallerContext): Promise<boolean> {
    await this.identity.signOut(context);
    return true;
  }

  @Mutation(() => ViewerPayload, { description: '切换所代表的岗位。Acts in another post from now on.' })
  async actFor(@Args() { postId }: ActForArgs, @Request() context: CallerContext): Promise<ViewerPayload> {
    return { viewer: await this.identity.actFor(postId, context) };
  }

  @Mutation(() => ViewerPayload, { description: '设置语言。Sets the language of the account.' })
  async setLanguage(@Args() { language }: SetLanguageArgs, @Request() context: CallerContext): Promise<ViewerPayload> {
    await this.people.setLanguage(sessionOf(context).personId, language);
    return { viewer: context };
  }

  @Mutation(() => ViewerPayload, { description: '修改密码，并退出其他设备。Sets a new password and ends the other sessions.' })
  async changePassword(@Args() { current, next }: ChangePasswordArgs, @Request() context: CallerContext): Promise<ViewerPayload> {
    await this.identity.changePassword(current, next, context);
    return { viewer: context };
  }

  @Mutation(() => ApiTokenPayload, { description: '为当前岗位生成只读令牌。Makes a read-only token for the post acted in.' })
  async createApiToken(@Args() { name, expiresOn }: CreateApiTokenArgs, @Request() context: CallerContext): Promise<ApiTokenPayload> {
    const { personId } = sessionOf(context);
    const { postId } = callerOf(context);
    const { id, token } = await this.tokens.create(personId, postId, name, expiresOn, dayOf(context.clock()));
    return { apiToken: (await this.tokens.of(personId)).find((made) => made.id === id)!, token };
  }

  @Mutation(() => ViewerPayload, { description: '作废令牌。Revokes a token.' })
  async revokeApiToken(@Args() { id }: RevokeApiTokenArgs, @Request() context: CallerContext): Promise<ViewerPayload> {
    if (!(await this.tokens.revoke(sessionOf(context).personId, id))) throw new Refusal(kernelRefusals.NOT_FOUND, { field: 'id' });
    return { viewer: context };
  }

  @Mutation(() => PersonPayload, { description: '为新人员开通账号。Opens an account for a person.' })
  async invitePerson(
    @Args() { email, displayName, commandId, dryRun }: InvitePersonArgs,
    @Request() { actor }: CallerContext,
  ): Promise<PersonPayload> {
    const { password, ...person } = await this.identity.invite(email, displayName, actor, { commandId, dryRun });
    return { person: { ...person, erased: false }, password };
  }
}
