/** A name as SQL takes it. */
export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A table of the read schema as SQL names it. */
export const qualified = (table: string): string => `read.${quote(table)}`;
