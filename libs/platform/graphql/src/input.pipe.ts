import { Refusal } from '@gongjian/kernel';
import { type ArgumentMetadata, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import { graphqlRefusals } from './graphql.refusals.js';
import { otherRule, ruleTexts } from './rule.texts.js';

const plainTypes: readonly unknown[] = [String, Boolean, Number, Array, Object, Date, Function];

/** The value without nulls: in an input null says the same as not given. */
const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((entry) => entry !== null).map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== null)
      .map(([key, entry]) => [key, withoutNulls(entry)]),
  );
};

interface Failure {
  /** The way to the field, such as `clauses.2.heading`. */
  readonly field: string;
  readonly rule: string;
  /** The bound that is passed, or the character that may not stand there. */
  readonly value: string;
}

const firstFailure = (errors: readonly ValidationError[], way: readonly string[] = []): Failure | undefined => {
  for (const { property, constraints, children } of errors) {
    const here = [...way, property];
    const [failed] = Object.entries(constraints ?? {});
    if (failed) return { field: here.join('.'), rule: failed[0], value: failed[1] };
    const below = firstFailure(children ?? [], here);
    if (below) return below;
  }
  return undefined;
};

/** Builds input classes and checks their shape; what does not fit is refused by field. */
@Injectable()
export class InputPipe implements PipeTransform {
  transform(value: unknown, { metatype, type }: ArgumentMetadata): unknown {
    if (type === 'custom' || !metatype || plainTypes.includes(metatype) || typeof value !== 'object' || value === null) return value;
    const input = plainToInstance(metatype as Type<object>, withoutNulls(value));
    const failure = firstFailure(validateSync(input, { stopAtFirstError: true, forbidUnknownValues: false }));
    if (failure) throw inputRefusal(failure.field, failure.rule, failure.value);
    return input;
  }
}

/** INPUT_INVALID for a field and a failed check of rule.texts, whose `{value}` is told. */
export const inputRefusal = (field: string, rule: string, value = ''): Refusal => {
  const text = ruleTexts[rule] ?? otherRule;
  const { zh, en, ...kind } = graphqlRefusals.INPUT_INVALID;
  const params = { value };
  return new Refusal({ ...kind, zh: zh.replace('{rule}', text.zh), en: en.replace('{rule}', text.en) }, { field, params });
};
