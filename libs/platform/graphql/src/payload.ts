import type { Receipt } from '@gongjian/event-store';
import { type Id, type Instant, type Obstacle, type RefusalKind, type Right, rightNames } from '@gongjian/kernel';
import type { Type } from '@nestjs/common';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CommandEventView, commandEventView } from './command-event.js';
import { enumOf } from './enums.js';
import { type Language, refusalText } from './language.js';
import type { RequestContext } from './request-context.js';
import { DateTimeScalar, PositionScalar, positionText } from './scalars.js';

/** What a post entitles to. */
export const RightEnum = enumOf<Right>('Right', rightNames, '岗位职责。What a post entitles its holder to.');

/** The classes of refusals. */
export const RefusalClassEnum = enumOf(
  'RefusalClass',
  ['input', 'state', 'rights', 'missing', 'conflict', 'limit', 'unavailable'] as const,
  '拒绝原因的类别。Where a refusal comes from.',
);

/** Who could do it: any holder of the right in one of the units. The directory adds the units themselves. */
@ObjectType({
  description:
    '现在可以办理者；没有单位则无人可以办理。Any holder of the right in one of the units could do it now; nobody where there are none.',
})
export class WhoCould {
  @Field(() => RightEnum)
  right: Right;

  @Field(() => [ID])
  unitIds: readonly Id[];
}

/** A refusal in the caller's language. */
@ObjectType('Refusal', { description: '被拒绝的原因及办法。Why something was refused and what to do.' })
export class RefusalView {
  @Field({ description: '代码，不随语言变化。The code, the same in every language.' })
  code: string;

  @Field(() => RefusalClassEnum)
  class: string;

  @Field()
  message: string;

  @Field()
  whatToDo: string;

  @Field(() => String, { nullable: true, description: '有误的输入字段。The input field it is about.' })
  field: string | null;

  @Field(() => WhoCould, { nullable: true })
  who: WhoCould | null;

  @Field(() => [CommandEventView], {
    description: '自所见版本以来发生的事，最早的在前。What happened since the revision that the caller named, the earliest first.',
  })
  changes: CommandEventView[];
}

/** Those that say nothing of their case are drawn once: a list shows hundreds of them. */
const plainViews = new WeakMap<RefusalKind, Partial<Record<Language, RefusalView>>>();

/** A refusal as a caller is told of it. */
export const refusalView = (refusal: Pick<Obstacle, 'kind' | 'details'>, language: Language): RefusalView => {
  const { kind, details } = refusal;
  if (Object.keys(details).length > 0) return drawn(refusal, language);
  const views = plainViews.get(kind) ?? {};
  plainViews.set(kind, views);
  return (views[language] ??= Object.freeze(drawn(refusal, language)));
};

const drawn = ({ kind, details }: Pick<Obstacle, 'kind' | 'details'>, language: Language): RefusalView => ({
  code: kind.code,
  class: kind.class,
  ...refusalText(kind, details.params, language),
  field: details.field ?? null,
  who: details.who ? { right: details.who.right as Right, unitIds: details.who.unitIds } : null,
  changes: (details.since ?? []).map(commandEventView),
});

/** What was recorded. */
@ObjectType('Receipt', { description: '操作回执。What was recorded.' })
export class ReceiptView {
  @Field(() => ID)
  commandId: Id;

  @Field(() => PositionScalar)
  position: string;

  @Field(() => Int)
  revision: number;

  @Field(() => DateTimeScalar)
  recordedAt: Instant;

  @Field({ description: '此前已用同一编号办理过。The command was carried out before under this id.' })
  repeated: boolean;
}

/** A receipt as a caller is told of it. */
export const receiptView = ({ commandId, logId, position, revision, last, repeated }: Receipt): ReceiptView => ({
  commandId,
  position: positionText({ logId, commit: position }),
  revision,
  recordedAt: last.metadata.recordedAt,
  repeated,
});

/** What a mutation answers: the object as the command left it with the receipt, or the refusal. */
export interface PayloadOf {
  readonly receipt: ReceiptView | null;
  readonly refusal: RefusalView | null;
  /** Only of a dry run. */
  readonly wouldHappen: readonly CommandEventView[] | null;
}

/** The payload of one kind of object; extend it: `@ObjectType() class AgreementPayload extends Payload(Agreement, 'agreement') {}`. */
export const Payload = <Node extends object>(NodeClass: Type<Node> | (abstract new () => Node), fieldName: string) => {
  @ObjectType({ isAbstract: true })
  abstract class Answer implements PayloadOf {
    @Field(() => ReceiptView, { nullable: true })
    receipt: ReceiptView | null;

    @Field(() => RefusalView, { nullable: true })
    refusal: RefusalView | null;

    @Field(() => [CommandEventView], {
      nullable: true,
      description: '试办时将会发生的事；此时对象为办理后的样子。Of a dry run: what would happen; the object is then as it would be.',
    })
    wouldHappen: CommandEventView[] | null;
  }
  Field(() => NodeClass as Type<Node>, { nullable: true })(Answer.prototype, fieldName);
  return Answer;
};

/**
 * Carries a command out, or rehearses it, and answers its payload. A refusal is thrown on: the interceptor puts it into the payload.
 * What the request's loaders remember from before the command is forgotten.
 */
export const answer = async <FieldName extends string, Node, State = unknown>(
  context: RequestContext,
  fieldName: FieldName,
  carryOut: () => Promise<Receipt<State>>,
  toNode: (receipt: Receipt<State>) => Node | Promise<Node>,
): Promise<PayloadOf & { readonly [Name in FieldName]: Node }> => {
  const receipt = await carryOut();
  const { planned } = receipt;
  context.loaders.clear();
  const payload: PayloadOf = {
    receipt: planned ? null : receiptView(receipt),
    refusal: null,
    wouldHappen: planned ? planned.map(commandEventView) : null,
  };
  return { ...payload, [fieldName]: await toNode(receipt) } as PayloadOf & { readonly [Name in FieldName]: Node };
};
