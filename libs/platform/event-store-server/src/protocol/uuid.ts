import type { ReadEvent, WireUuid } from './messages.js';

const HEX = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const half = (value: { toString(): string } | number) => BigInt.asUintN(64, BigInt(value.toString())).toString(16).padStart(16, '0');

/** The lower-case text of a UUID in either of its wire forms; undefined where it is none. */
export const uuidText = (uuid: WireUuid | undefined): string | undefined => {
  if (uuid?.structured) {
    const hex = half(uuid.structured.mostSignificantBits) + half(uuid.structured.leastSignificantBits);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }
  const text = uuid?.string?.toLowerCase();
  return text !== undefined && HEX.test(text) ? text : undefined;
};

/** The 16 bytes of a UUID given as text. */
export const uuidBytes = (text: string): Buffer => Buffer.from(text.replaceAll('-', ''), 'hex');

/** A UUID given as text as two signed halves. */
export const uuidHalves = (text: string): readonly [most: string, least: string] => {
  const hex = text.replaceAll('-', '');
  const half = (digits: string) => BigInt.asIntN(64, BigInt(`0x${digits}`)).toString();
  return [half(hex.slice(0, 16)), half(hex.slice(16))];
};

const structuredUuid = (uuid: WireUuid): WireUuid => {
  const [mostSignificantBits, leastSignificantBits] = uuidHalves(uuidText(uuid) ?? '');
  return { structured: { mostSignificantBits, leastSignificantBits } } as unknown as WireUuid;
};

/** What was read with its ids as two numbers, for clients that ask for that. */
export const withStructuredIds = ({ event, link, ...rest }: ReadEvent): ReadEvent => ({
  ...(event ? { event: { ...event, id: structuredUuid(event.id) } } : {}),
  ...(link ? { link: { ...link, id: structuredUuid(link.id) } } : {}),
  ...rest,
});
