import { Refusal } from '@gongjian/kernel';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { graphqlRefusals } from './graphql.refusals.js';

/** Takes any text: what does not fit is refused by its field, in the caller's language (fields.ts). */
const textScalar = (name: string, description: string) => {
  const read = (value: unknown): string => {
    if (typeof value === 'string') return value;
    throw new GraphQLError(`${name} cannot be ${JSON.stringify(value)}.`, { extensions: { code: 'INPUT_INVALID' } });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
};

/** `Date`: a calendar day in Asia/Shanghai, 2026-03-01. */
export const DateScalar = textScalar('Date', '日期（北京时间），如 2026-03-01。A calendar day in Asia/Shanghai.');

/** `DateTime`: an instant in UTC with milliseconds. */
export const DateTimeScalar = textScalar('DateTime', '时刻（UTC），如 2026-03-01T08:30:00.000Z。An instant in UTC with milliseconds.');

/** `Position`: `<logId>:<commit>`, a place in one log. */
export const PositionScalar = textScalar('Position', '事件日志中的位置，由回执给出。A place in the event log, as receipts give it.');

const position = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:\d{1,18}$/;

/** Whether the text is one of a position. */
export const isPosition = (text: string): boolean => position.test(text);

/** A place in one log, taken apart. */
export interface LogPosition {
  readonly logId: string;
  readonly commit: bigint;
}

/** The text of a position. */
export const positionText = ({ logId, commit }: LogPosition): string => `${logId}:${commit}`;

/** The parts of a position's text, which its field has checked. */
const parsePosition = (text: string): LogPosition => {
  const colon = text.lastIndexOf(':');
  return { logId: text.slice(0, colon), commit: BigInt(text.slice(colon + 1)) };
};

/** The commit of a position in this log; that of another is refused by the argument that gave it. */
export const commitIn = async (log: { identity(): Promise<string> }, text: string, argument: string): Promise<bigint> => {
  const { logId, commit } = parsePosition(text);
  if (logId !== (await log.identity()))
    throw new Refusal(graphqlRefusals.POSITION_OF_ANOTHER_LOG, { field: argument, params: { argument } });
  return commit;
};
