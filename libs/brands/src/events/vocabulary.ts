import { FileRef, LocalDate, line } from '@gongjian/kernel';
import { z } from 'zod';

/** At which a brand can be recognised, in rising order. */
export const levels = ['college', 'school', 'city', 'province', 'nation'] as const;
export const Level = z.enum(levels);
export type Level = z.infer<typeof Level>;

/** The document that proves a recognition. */
export const Proof = z.strictObject({ number: line, title: line, issuer: line, issuedOn: LocalDate, file: FileRef.optional() });
export type Proof = z.infer<typeof Proof>;
