import { z } from 'zod';

/** Any id of the platform: a UUID in lower case. */
export const Id = z.uuid().lowercase();
export type Id = z.infer<typeof Id>;

/** The ids of the directory and of the aggregates; one shape, named for what they point to. */
export const UnitId = Id;
export type UnitId = Id;
export const PersonId = Id;
export type PersonId = Id;
export const PostId = Id;
export type PostId = Id;

/** A moment, ISO 8601 in UTC with milliseconds, such as 2026-03-01T08:30:00.000Z. */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = string;

/** A calendar day in Asia/Shanghai, such as 2026-03-01. */
export const LocalDate = z.iso.date();
export type LocalDate = string;

/** A SHA-256 digest in lower-case hexadecimal. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export type Sha256 = string;

export const positive = z.int().positive();

/** One line that people read: 1 to 200 characters. */
export const line = z.string().trim().min(1).max(200);

/** What one person says in a few sentences: 1 to 500 characters. */
export const statement = z.string().trim().min(1).max(500);

/** Running text that people read: 1 to 20,000 characters. */
export const prose = z.string().trim().min(1).max(20_000);

/** A file that lies in the file store, named by where it lies and what it holds. */
export const FileRef = z.strictObject({ fileId: Id, name: line, mediaType: z.string().max(100), bytes: positive, sha256: Sha256 });
export type FileRef = z.infer<typeof FileRef>;

/** Whether any of the values stands there twice. */
export const repeated = (values: readonly string[]): boolean => new Set(values).size < values.length;

const shanghaiOffset = 8 * 60 * 60 * 1000;
const day = 24 * 60 * 60 * 1000;

/** The calendar day that an instant falls on in Asia/Shanghai (UTC+8 all year since 1991). */
export const dayOf = (instant: Instant): LocalDate => new Date(Date.parse(instant) + shanghaiOffset).toISOString().slice(0, 10);

/** A calendar day as Chinese writes it, such as 2026年3月1日; a text that is none stays as it is. */
export const chineseDay = (text: string): string => text.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, '$1年$2月$3日');

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** A calendar day as English writes it, such as 1 Mar 2026; a text that is none stays as it is. */
export const englishDay = (text: string): string =>
  text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, (_, year, month, date) => `${Number(date)} ${months[Number(month) - 1]} ${year}`);

/** The first instant of a calendar day in Asia/Shanghai. */
export const startOfDay = (date: LocalDate): Instant => new Date(Date.parse(`${date}T00:00:00.000Z`) - shanghaiOffset).toISOString();

/** The calendar day so many days later; negative goes back. Beyond the years 0 to 9999 it bears a sign, such as -000001-12-31. */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${date}T00:00:00.000Z`) + days * day).toISOString().split('T')[0]!;

/** Whole days from one calendar day to another. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / day);
