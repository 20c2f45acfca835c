import type { Id, LocalDate } from '@gongjian/kernel';
import { DateField, DryRunField, Fits, IdField, type Language, LineField, languages } from '@gongjian/graphql';
import { Field, ArgsType } from '@nestjs/graphql';
import { z } from 'zod';

const email = z.string().trim().max(200).pipe(z.email());
const password = z.string().min(10).max(200);

/** Signing in. */
@ArgsType()
export class SignInArgs {
  @Field()
  @Fits(z.string().max(200), 'email')
  email: string;

  @Field()
  @Fits(z.string().max(200), 'password')
  password: string;
}

/** The post to act in. */
@ArgsType()
export class ActForArgs {
  @IdField()
  postId: Id;
}

/** A new token. */
@ArgsType()
export class CreateApiTokenArgs {
  @LineField()
  name: string;

  @DateField({ description: '有效期的最后一天。The last day on which it is valid.' })
  expiresOn: LocalDate;
}

/** The token to revoke. */
@ArgsType()
export class RevokeApiTokenArgs {
  @IdField()
  id: Id;
}

/** The language of the account. */
@ArgsType()
export class SetLanguageArgs {
  @Field(() => String)
  @Fits(z.enum(languages), 'language')
  language: Language;
}

/** The password now and from now on. */
@ArgsType()
export class ChangePasswordArgs {
  @Field()
  @Fits(z.string().max(200), 'password')
  current: string;

  @Field()
  @Fits(password, 'password')
  next: string;
}

/** A person to open an account for. */
@ArgsType()
export class InvitePersonArgs {
  @Field()
  @Fits(email, 'email')
  email: string;

  @LineField()
  displayName: string;

  @IdField({
    nullable: true,
    description: '操作编号：重复提交得到同一账号及其初始密码。The same id again answers the same account, with its first password.',
  })
  commandId?: Id;

  @DryRunField()
  dryRun?: boolean;
}
