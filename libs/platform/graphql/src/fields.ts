import { Id, Sha256, WrittenDate, isSeen, line, misleadingIn, prose, statement } from '@gongjian/kernel';
import { applyDecorators, type Type } from '@nestjs/common';
import { Field, ID, Int, type ReturnTypeFunc } from '@nestjs/graphql';
import { Transform, Type as Build } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, Max, MaxLength, Min, ValidateBy, ValidateNested } from 'class-validator';
import { DateScalar, PositionScalar, isPosition } from './scalars.js';

/** What every input field may say of itself. */
export interface FieldOptions {
  readonly nullable?: boolean;
  readonly description?: string;
}

interface Schema {
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}

/** Validates a property by a schema of the kernel; `rule` names the message in rule.texts. */
export const Fits = (schema: Schema, rule: string, each = false): PropertyDecorator =>
  ValidateBy({ name: rule, validator: { validate: (value) => schema.safeParse(value).success } }, { each });

const field = (type: ReturnTypeFunc, { nullable = false, description }: FieldOptions, ...checks: PropertyDecorator[]): PropertyDecorator =>
  applyDecorators(
    Field(type, { nullable, ...(description !== undefined && { description }) }) as PropertyDecorator,
    ...(nullable ? [IsOptional() as PropertyDecorator] : []),
    ...checks,
  );

/** What a failed check tells rule.texts for its `{value}`. */
const told = { message: '$constraint1' };

const ofText = (check: (text: string) => boolean) => (value: unknown) => typeof value !== 'string' || check(value);

/** Refuses a text that would show as another than it is, or as none; each of a list where told. */
const Legible = ({ running = false, each = false } = {}): PropertyDecorator =>
  applyDecorators(
    ValidateBy({ name: 'seen', validator: { validate: ofText(isSeen) } }, { each }),
    ValidateBy(
      {
        name: 'legible',
        validator: {
          validate: ofText((text) => misleadingIn(text, { running }) === undefined),
          defaultMessage: (given) => firstMisleading(given?.value, running),
        },
      },
      { each },
    ),
  );

const firstMisleading = (value: unknown, running: boolean): string =>
  [value].flat().flatMap((text) => (typeof text === 'string' ? (misleadingIn(text, { running }) ?? []) : []))[0] ?? '';

const withoutBlanks = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);
const trimmed = Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(withoutBlanks) : withoutBlanks(value)));

/** An id of an object. */
export const IdField = (options: FieldOptions = {}) => field(() => ID, options, Fits(Id, 'id'));

/** A list of different ids, at most 100 unless told. */
export const IdsField = ({ min = 0, max = 100, ...options }: FieldOptions & { min?: number; max?: number } = {}) =>
  field(() => [ID], options, ArrayMinSize(min, told), ArrayMaxSize(max, told), Fits(Id, 'id', true), ArrayUnique());

/** One line that people read; surrounding blanks go. */
export const LineField = (options: FieldOptions = {}) => field(() => String, options, trimmed, Fits(line, 'line'), Legible());

/** Several lines that people read, at most 100 unless told; surrounding blanks go. */
export const LinesField = ({ max = 100, ...options }: FieldOptions & { max?: number } = {}) =>
  field(() => [String], options, ArrayMaxSize(max, told), trimmed, Fits(line, 'line', true), Legible({ each: true }));

/** Running text that people read; surrounding blanks go. */
export const ProseField = (options: FieldOptions = {}) =>
  field(() => String, options, trimmed, Fits(prose, 'prose'), Legible({ running: true }));

/** What one person says in a few sentences; surrounding blanks go. */
export const StatementField = (options: FieldOptions = {}) =>
  field(() => String, options, trimmed, Fits(statement, 'statement'), Legible({ running: true }));

/** A text that is looked for or handed back, and shown to nobody. */
export const TextField = ({ max, ...options }: FieldOptions & { max: number }) => field(() => String, options, MaxLength(max, told));

/** A calendar day. */
export const DateField = (options: FieldOptions = {}) => field(() => DateScalar, options, Fits(WrittenDate, 'date'));

/** A place in the log. */
export const PositionField = (options: FieldOptions = {}) =>
  field(() => PositionScalar, options, ValidateBy({ name: 'position', validator: { validate: ofText(isPosition) } }));

/** A SHA-256 digest in hexadecimal. */
export const HashField = (options: FieldOptions = {}) => field(() => String, options, Fits(Sha256, 'sha256'));

/** A whole number between bounds. */
export const IntField = ({ min = 1, max = 2_147_483_647, ...options }: FieldOptions & { min?: number; max?: number } = {}) =>
  field(() => Int, options, Min(min, told), Max(max, told));

/** Whether a mutation is only tried out. */
export const DryRunField = () =>
  field(() => Boolean, {
    nullable: true,
    description: '试办：只说明将会发生什么，不作任何记录。Only tells what would happen; nothing is recorded.',
  });

/** A value of an enum made by enumOf. */
export const EnumField = (members: object, options: FieldOptions = {}) => field(() => members as never, options);

/** A list of enum values. */
export const EnumsField = (members: object, options: FieldOptions = {}) => field(() => [members] as never, options, ArrayMaxSize(50, told));

/** One nested input, checked field by field. */
export const PartField = <T extends object>(part: () => Type<T>, options: FieldOptions = {}) =>
  field(part, options, ValidateNested(), Build(part));

/** A list of nested inputs, each checked field by field; at most 200 unless told. */
export const PartsField = <T extends object>(
  part: () => Type<T>,
  { min = 0, max = 200, ...options }: FieldOptions & { min?: number; max?: number } = {},
) => field(() => [part()], options, ArrayMinSize(min, told), ArrayMaxSize(max, told), ValidateNested({ each: true }), Build(part));
