import { registerEnumType } from '@nestjs/graphql';

/** `coBuilding` → `CO_BUILDING`, `zh-CN` → `ZH_CN`. */
export const upperSnake = (value: string): string =>
  value
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/\W/g, '_')
    .toUpperCase();

/** Registers the code's camelCase values as a GraphQL enum in UPPER_SNAKE; resolvers take and give the code's values. */
export const enumOf = <Value extends string>(
  name: string,
  values: readonly Value[],
  description: string,
): Readonly<Record<string, Value>> => {
  const members = Object.fromEntries(values.map((value) => [upperSnake(value), value]));
  registerEnumType(members, { name, description });
  return members;
};
