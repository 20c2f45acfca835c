import type { Browser, RefusalAnswer } from '../api-platform/browser.js';

/** What the tests look at in an agreement. */
export interface AgreementAnswer {
  readonly id: string;
  readonly title: string;
  readonly phase: string;
  readonly standing: string | null;
  readonly revision: number;
  readonly contentHash: string | null;
  readonly canonicalDocument: string | null;
  readonly effectiveTo: string | null;
  readonly parties: readonly {
    name: string;
    role: string;
    acceptedVersion: number | null;
    signedAt: string | null;
    unit: { name: string };
  }[];
  readonly versions: readonly { version: number; contentHash: string; clauses: { clauseId: string; comments: { text: string }[] }[] }[];
  readonly waiting: readonly { action: string; dueOn: string | null; nudgedAt: string | null; unit: { id: string } }[];
  readonly availableActions: readonly { name: string; allowed: boolean; refusal: { code: string } | null }[];
  readonly paper: { signedOn: string; scan: { name: string; url: string } } | null;
}

export const fields = `id title phase standing revision contentHash canonicalDocument effectiveTo
  parties { name role acceptedVersion signedAt unit { name } signedBy { person { displayName } post { title } } }
  versions { version contentHash clauses { clauseId comments { text person { displayName } } } acceptedBy { id } }
  waiting { action dueOn nudgedAt unit { id } } lifeCycle { key state reachedOn } draftedBy { id name }
  availableActions { name allowed refusal { code } who { right unitIds units { name } } }
  paper { signedOn scan { name url } } termination { reason on } declines { reason unit { name } }`;

export interface Payload {
  readonly agreement: AgreementAnswer | null;
  readonly receipt: { position: string; repeated: boolean; revision: number } | null;
  readonly refusal: RefusalAnswer | null;
}

/** Gives one agreement command; its payload. */
export const give = async (browser: Browser, name: string, input: object): Promise<Payload> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${name}(input: $input) {
    agreement { ${fields} } receipt { position repeated revision } refusal { code message whatToDo field } } }`;
  const { data, errors } = await browser.ask<Record<string, Payload>>(query, { input });
  if (!data?.[name]) throw new Error(JSON.stringify(errors));
  return data[name];
};

/** Gives a command that must succeed. */
export const done = async (browser: Browser, name: string, input: object): Promise<AgreementAnswer & { position: string }> => {
  const { agreement, receipt, refusal } = await give(browser, name, input);
  if (!agreement || !receipt) throw new Error(`${name}: ${JSON.stringify(refusal)}`);
  return { ...agreement, position: receipt.position };
};

/** Asks for one agreement. */
export const read = async (browser: Browser, id: string, atLeast?: string, asOf?: string): Promise<AgreementAnswer | null> => {
  const query = `query ($id: ID!, $atLeast: Position, $asOf: Date) { agreement(id: $id, atLeast: $atLeast, asOf: $asOf) { ${fields} } }`;
  const { data, errors } = await browser.ask<{ agreement: AgreementAnswer | null }>(query, { id, atLeast, asOf });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.agreement;
};
