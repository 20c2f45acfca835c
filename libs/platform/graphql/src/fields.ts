import { Id, line, LocalDate, prose, Sha256, statement } from '@gongjian/kernel';
import { applyDecorators, type Type } from '@nestjs/common';
import { Field, ID, Int, type ReturnTypeFunc } from '@nestjs/graphql';
import { Transform, Type as Build } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, Min, ValidateBy, ValidateNested } from 'class-validator';
import { DateScalar } from './scalars.js';

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

const unfit = /[\0\p{Surrogate}]/u;

/** A NUL or half a character of two halves can be neither shown nor stored as text. */
const Legible = ValidateBy({ name: 'legible', validator: { validate: (value) => typeof value !== 'string' || !unfit.test(value) } });

const trimmed = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

/** An id of an object. */
export const IdField = (options: FieldOptions = {}) => field(() => ID, options, Fits(Id, 'id'));

/** A list of ids, at most 100 unless told. */
export const IdsField = ({ min = 0, max = 100, ...options }: FieldOptions & { min?: number; max?: number } = {}) =>
  field(() => [ID], options, ArrayMinSize(min), ArrayMaxSize(max), Fits(Id, 'id', true));

/** One line that people read; surrounding blanks go. */
export const LineField = (options: FieldOptions = {}) => field(() => String, options, trimmed, Fits(line, 'line'), Legible);

/** Several lines that people read, at most 100 unless told. */
export const LinesField = ({ max = 100, ...options }: FieldOptions & { max?: number } = {}) =>
  field(() => [String], options, ArrayMaxSize(max), Fits(line, 'line', true));

/** Running text that people read; surrounding blanks go. */
export const ProseField = (options: FieldOptions = {}) => field(() => String, options, trimmed, Fits(prose, 'prose'), Legible);

/** What one person says in a few sentences; surrounding blanks go. */
export const StatementField = (options: FieldOptions = {}) => field(() => String, options, trimmed, Fits(statement, 'statement'), Legible);

/** A calendar day. */
export const DateField = (options: FieldOptions = {}) => field(() => DateScalar, options, Fits(LocalDate, 'date'));

/** A SHA-256 digest in hexadecimal. */
export const HashField = (options: FieldOptions = {}) => field(() => String, options, Fits(Sha256, 'sha256'));

/** A whole number between bounds. */
export const IntField = ({ min = 1, max = 2_147_483_647, ...options }: FieldOptions & { min?: number; max?: number } = {}) =>
  field(() => Int, options, Min(min), Max(max));

/** A value of an enum made by enumOf. */
export const EnumField = (members: object, options: FieldOptions = {}) => field(() => members as never, options);

/** A list of enum values. */
export const EnumsField = (members: object, options: FieldOptions = {}) => field(() => [members] as never, options, ArrayMaxSize(50));

/** One nested input, checked field by field. */
export const PartField = <T extends object>(part: () => Type<T>, options: FieldOptions = {}) =>
  field(part, options, ValidateNested(), Build(part));

/** A list of nested inputs, each checked field by field; at most 200 unless told. */
export const PartsField = <T extends object>(
  part: () => Type<T>,
  { min = 0, max = 200, ...options }: FieldOptions & { min?: number; max?: number } = {},
) => field(() => [part()], options, ArrayMinSize(min), ArrayMaxSize(max), ValidateNested({ each: true }), Build(part));
