/** The path of a form's field from the name a refusal gives it: `input.clauses.2.text` or `clauses[2].text` is clauses, 2, text. */
export const namePath = (field: string): (string | number)[] =>
  field
    .replace(/^input\./, '')
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
