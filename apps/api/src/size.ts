import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';

/** The most objects that one operation may ask for, lists multiplied out. */
export const mostObjects = 50_000;
const pageSize = 20;
const listSize = 10;

/** How many a page has: as many as any where no number is given. */
const literal = (value: ValueNode | undefined): number => (value?.kind === Kind.INT ? Number(value.value) : pageSize);

const isConnection = (type: GraphQLOutputType): boolean => getNamedType(type).name.endsWith('Connection');

/** Counts the objects under a selection; a connection's edges and nodes come as often as its page is long. */
class Size {
  private readonly known = new Map<string, number>();
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly defaults: ReadonlyMap<string, ValueNode | undefined>;

  constructor(
    private readonly schema: GraphQLSchema,
    { definitions }: DocumentNode,
    { variableDefinitions = [] }: OperationDefinitionNode,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {
    this.fragments = new Map(
      definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])),
    );
    this.defaults = new Map(variableDefinitions.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]));
  }

  private pageOf({ arguments: given = [] }: FieldNode): number {
    const sizes = given
      .filter(({ name }) => name.value === 'first' || name.value === 'last')
      .map(({ value }) => (value.kind === Kind.VARIABLE ? this.valueOf(value.name.value) : literal(value)));
    return Math.max(...sizes, sizes.length ? 1 : pageSize);
  }

  private valueOf(variable: string): number {
    const value = this.variables[variable];
    return value === undefined ? literal(this.defaults.get(variable)) : typeof value === 'number' ? value : pageSize;
  }

  of(selections: SelectionSetNode, type: unknown, page: number, open: readonly string[] = []): number {
    if (!isObjectType(type) && !isInterfaceType(type)) return 0;
    let sum = 0;
    for (const selection of selections.selections) {
      if (selection.kind === 'Field') sum += this.ofField(selection, type.getFields()[selection.name.value]?.type, page, open);
      else if (selection.kind === 'InlineFragment') {
        const narrowed = selection.typeCondition ? this.schema.getType(selection.typeCondition.name.value) : type;
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
    const below = this.of(field.selectionSet, named, isConnection(type) ? this.pageOf(field) : 0, open);
    const times = isListType(getNullableType(type)) ? page || listSize : 1;
    return times * (1 + below);
  }

  private ofFragment(name: string, page: number, open: readonly string[]): number {
    const key = `${name}/${page}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name);
    if (!fragment || open.includes(name)) return 0;
    const type = this.schema.getType(fragment.typeCondition.name.value);
    const size = this.of(fragment.selectionSet, type, page, [...open, name]);
    this.known.set(key, size);
    return size;
  }
}

/** Whether an operation asks, with these variables, for more objects than one answer should hold. */
export const isTooLarge = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> = {},
): boolean =>
  new Size(schema, document, operation, variables).of(operation.selectionSet, schema.getRootType(operation.operation), 0) > mostObjects;
