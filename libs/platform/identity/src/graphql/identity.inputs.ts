import { type Id, type LocalDate } from '@gongjian/kernel';
import { DateField, EnumField, Fits, IdField, LineField } from '@gongjian/graphql';
import { Field, InputType } from '@nestjs/graphql';
import { z } from 'zod';
import { LanguageEnum } from './identity.types.js';

const email = z.string().trim().max(200).pipe(z.email());
const password = z.string().min(10).max(200);

@InputType()
export class SignInInput {
  @Field()
  @Fits(z.string().max(200), 'email')
  email: string;

  @Field()
  @Fits(z.string().max(200), 'password')
  password: string;
}

@InputType()
export class ActForInput {
  @IdField()
  postId: Id;
}

@InputType()
export class CreateApiTokenInput {
  @LineField()
  name: string;

  @DateField({ description: '有效期的最后一天。The last day on which it is valid.' })
  expiresOn: LocalDate;
}

@InputType()
export class RevokeApiTokenInput {
  @IdField()
  id: Id;
}

@InputType()
export class SetLanguageInput {
  @EnumField(LanguageEnum)
  language: 'zh-CN' | 'en';
}

@InputType()
export class ChangePasswordInput {
  @Field()
  @Fits(z.string().max(200), 'password')
  current: string;

  @Field()
  @Fits(password, 'password')
  next: string;
}

@InputType()
export class InvitePersonInput {
  @Field()
  @Fits(email, 'email')
  email: string;

  @LineField()
  displayName: string;
}
