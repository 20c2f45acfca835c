/** The value that a text names, or undefined for one that there is not: what stands in an address may be anything. */
export const oneOf = <Value extends string>(values: readonly Value[], text: string | undefined): Value | undefined =>
  values.find((value) => value === text);
