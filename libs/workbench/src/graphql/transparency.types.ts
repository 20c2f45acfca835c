import { AtLeastArgs, DateTimeScalar, IdField, IntField, RefusalView } from '@gongjian/graphql';
import type { Id, Instant } from '@gongjian/kernel';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** Who signed a tree head. */
@ObjectType({ description: '树头的一个签名。A signature under a tree head.' })
export class TreeHeadSignature {
  @Field()
  name: string;

  @Field()
  keyId: string;

  @Field({ description: '是否由见证方签署。Whether a witness signed.' })
  byWitness: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: '见证时间。When the witness looked.' })
  at: Instant | null;
}

/** A signed tree head. */
@ObjectType({ description: '已签名的树头。A signed tree head (RFC 9162, C2SP tlog-checkpoint).' })
export class TreeHead {
  @Field(() => Int, { description: '其下的记录数。How many events it covers.' })
  size: number;

  @Field({ description: '根哈希（十六进制）。The root, in hexadecimal.' })
  rootHash: string;

  @Field(() => DateTimeScalar)
  signedAt: Instant;

  @Field({ description: '签名原文。The signed note.' })
  checkpoint: string;

  @Field(() => [TreeHeadSignature])
  signatures: TreeHeadSignature[];
}

/** What the transparency log says of itself, for anybody. */
@ObjectType({ description: '透明日志。The transparency log over all events.' })
export class Transparency {
  @Field()
  origin: string;

  @Field(() => Int, { description: '已纳入树的记录数。Events folded into the tree by now.' })
  size: number;

  @Field(() => TreeHead, { nullable: true })
  head: TreeHead | null;

  @Field(() => [String], { description: '日志的公钥。Public keys of the log.' })
  keys: string[];

  @Field(() => [String], { description: '见证方的公钥。Public keys of its witnesses.' })
  witnesses: string[];
}

/** The way from one event to a tree head. */
@ObjectType({ description: '一条记录的包含证明。That an event stands in the tree (RFC 9162).' })
export class InclusionProof {
  @Field(() => ID)
  eventId: Id;

  @Field(() => Int)
  index: number;

  @Field(() => Int)
  treeSize: number;

  @Field({ description: '叶子原文：该记录的规范 JSON。The leaf: the event as canonical JSON.' })
  leaf: string;

  @Field()
  leafHash: string;

  @Field(() => [String], { description: '自叶子向上的哈希（base64）。Hashes from the leaf up.' })
  path: string[];

  @Field()
  rootHash: string;

  @Field(() => TreeHead, { nullable: true })
  head: TreeHead | null;

  @Field(() => String, { nullable: true, description: '可离线核验的证明文件。The file that is checked offline.' })
  bundle: string | null;

  @Field(() => String, { nullable: true, description: 'C2SP tlog-proof 格式。In the format C2SP tlog-proof.' })
  tlogProof: string | null;
}

/** That a tree begins with an earlier one. */
@ObjectType({ description: '一致性证明：此前的记录没有改变。That a tree begins with an earlier one (RFC 9162).' })
export class ConsistencyProofView {
  @Field(() => Int)
  from: number;

  @Field(() => Int)
  to: number;

  @Field(() => [String])
  path: string[];

  @Field()
  fromRootHash: string;

  @Field()
  toRootHash: string;
}

/** What proves to others that an agreement was signed. */
@ObjectType({ description: '签署证明：规范文本与各方签署记录。The document with the events by which it was signed.' })
export class SigningProof {
  @Field()
  fileName: string;

  @Field({ description: '可离线核验的证明文件。The file that is checked offline.' })
  bundle: string;
}

@ObjectType()
export class TreeHeadPayload {
  @Field(() => TreeHead, { nullable: true })
  treeHead: TreeHead | null;

  @Field(() => RefusalView, { nullable: true })
  refusal: RefusalView | null;
}

@ArgsType()
export class InclusionProofArgs extends AtLeastArgs {
  @IdField()
  eventId: Id;

  @IntField({ nullable: true, description: '树的规模，默认最近的树头。The size of the tree; the latest head unless told.' })
  treeSize?: number;
}

@ArgsType()
export class ConsistencyProofArgs {
  @IntField({ min: 0 })
  from: number;

  @IntField({ min: 0 })
  to: number;
}

@ArgsType()
export class TreeHeadsArgs {
  @IntField({ nullable: true, max: 200, description: '最近的若干个，默认 20。So many of the latest; 20 unless told.' })
  first?: number;
}
