import { dayOf, Refusal, kernelRefusals } from '@gongjian/kernel';
import { Request, callerOf } from '@gongjian/graphql';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ApiTokens } from '../api-tokens.js';
import { type CallerContext } from '../callers.js';
import { Identity, sessionOf } from '../identity.service.js';
import { People } from '../people.js';
import {
  ActForInput,
  ChangePasswordInput,
  CreateApiTokenInput,
  InvitePersonInput,
  RevokeApiTokenInput,
  SetLanguageInput,
  SignInInput,
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
  async signIn(@Args('input') { email, password }: SignInInput, @Request() context: CallerContext): Promise<ViewerPayload> {
    return { viewer: await this.identity.signIn(email, password, context) };
  }

  @Mutation(() => ViewerPayload, { description: '退出登录。Ends the session.' })
  async signOut(@Request() context: CallerContext): Promise<ViewerPayload> {
    await this.identity.signOut(context);
    return { viewer: null };
  }

  @Mutation(() => ViewerPayload, { description: '切换所代表的岗位。Acts in another post from now on.' })
  async actFor(@Args('input') { postId }: ActForInput, @Request() context: CallerContext): Promise<ViewerPayload> {
    return { viewer: await this.identity.actFor(postId, context) };
  }

  @Mutation(() => ViewerPayload, { description: '设置语言。Sets the language of the account.' })
  async setLanguage(@Args('input') { language }: SetLanguageInput, @Request() context: CallerContext): Promise<ViewerPayload> {
    await this.people.setLanguage(sessionOf(context).personId, language);
    return { viewer: context };
  }

  @Mutation(() => ViewerPayload, { description: '修改密码,并退出其他设备。Sets a new password and ends the other sessions.' })
  async changePassword(@Args('input') { current, next }: ChangePasswordInput, @Request() context: CallerContext): Promise<ViewerPayload> {
    await this.identity.changePassword(current, next, context);
    return { viewer: context };
  }

  @Mutation(() => ApiTokenPayload, { description: '为当前岗位生成只读令牌。Makes a read-only token for the post acted in.' })
  async createApiToken(
    @Args('input') { name, expiresOn }: CreateApiTokenInput,
    @Request() context: CallerContext,
  ): Promise<ApiTokenPayload> {
    const { personId } = sessionOf(context);
    const { postId } = callerOf(context);
    const { id, secret } = await this.tokens.create(personId, postId, name, expiresOn, dayOf(context.clock()));
    return { apiToken: (await this.tokens.of(personId)).find((token) => token.id === id)!, secret };
  }

  @Mutation(() => ViewerPayload, { description: '撤销令牌。Revokes a token.' })
  async revokeApiToken(@Args('input') { id }: RevokeApiTokenInput, @Request() context: CallerContext): Promise<ViewerPayload> {
    if (!(await this.tokens.revoke(sessionOf(context).personId, id))) throw new Refusal(kernelRefusals.NOT_FOUND, { field: 'id' });
    return { viewer: context };
  }

  @Mutation(() => PersonPayload, { description: '为新人员开通账号。Opens an account for a person.' })
  async invitePerson(@Args('input') { email, displayName }: InvitePersonInput, @Request() context: CallerContext): Promise<PersonPayload> {
    const { password, ...person } = await this.identity.invite(email, displayName, context);
    return { person, password };
  }
}
