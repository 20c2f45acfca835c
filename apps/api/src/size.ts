import { Refusal } from '@gongjian/kernel';
import { graphqlRefusals } from '@gongjian/graphql';
import {
  type FieldNode,
  GraphQLError,
  type GraphQLOutputType,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
} from 'graphql';

/** The most objects that one operation may ask for, lists multiplied out. */
export const mostObjects = 50_000;
const pageSize = 20;
const listSize = 10;

const isConnection = (type: GraphQLOutputType): boolean => getNamedType(type).name.endsWith('Connection');

const pageOf = ({ arguments: given = [] }: FieldNode): number => {
  const sizes = given
    .filter(({ name }) => name.value === 'first' || name.value === 'last')
    // A variable's value is not known here; the pipe refuses pages above 200.
    .map(({ value }) => (value.kind === 'IntValue' ? Number(value.value) : value.kind === 'Variable' ? 50 : pageSize));
  return Math.max(...sizes, sizes.length ? 1 : pageSize);
};

/** Counts the objects under a selection; a connection's edges and nodes come as often as its page is long. */
class Size {
  private readonly fragments = new Map<string, number>();

  constructor(private readonly context: ValidationContext) {}

  of(selections: SelectionSetNode, type: unknown, page: number, open: readonly string[] = []): number {
    if (!isObjectType(type) && !isInterfaceType(type)) return 0;
    let sum = 0;
    for (const selection of selections.selections) {
      if (selection.kind === 'Field') sum += this.ofField(selection, type.getFields()[selection.name.value]?.type, page, open);
      else if (selection.kind === 'InlineFragment') {
        const narrowed = selection.typeCondition ? this.context.getSchema().getType(selection.typeCondition.name.value) : type;
        sum += this.of(selection.selectionSet, narrowed, page, open);
      } else sum += this.ofFragment(selection.name.value, page, open);
      if (sum > mostObjects) return sum;
    }
    return sum;
  }

  private ofField(field: FieldNode, type: GraphQLOutputType | undefined, page: number, open: readonly string[]): number {
    if (!type || !field.selectionSet || field.name.value.startsWith('__')) return 0;
    const named = getNamedType(type);
    if (!isCompositeType(named)) return 0;
    const below = this.of(field.selectionSet, named, isConnection(type) ? pageOf(field) : 0, open);
    const times = isListType(getNullableType(type)) ? page || listSize : 1;
    return times * (1 + below);
  }

  private ofFragment(name: string, page: number, open: readonly string[]): number {
    const key = `${name}/${page}`;
    const known = this.fragments.get(key);
    if (known !== undefined) return known;
    const fragment = this.context.getFragment(name);
    if (!fragment || open.includes(name)) return 0;
    const type = this.context.getSchema().getType(fragment.typeCondition.name.value);
    const size = this.of(fragment.selectionSet, type, page, [...open, name]);
    this.fragments.set(key, size);
    return size;
  }
}

/** Refuses operations that ask for more objects than one answer should hold. */
export const sizeRule: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const root = context.getSchema().getRootType(operation.operation);
    if (new Size(context).of(operation.selectionSet, root, 0) <= mostObjects) return;
    const originalError = new Refusal(graphqlRefusals.QUERY_TOO_COSTLY);
    context.reportError(new GraphQLError(originalError.message, { nodes: operation, originalError }));
  },
});
