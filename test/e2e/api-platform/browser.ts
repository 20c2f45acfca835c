/** What GraphQL answers. */
export interface Answer<Data> {
  readonly status: number;
  readonly data?: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly string[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly headers: Headers;
}

/** A refusal in a payload. */
export interface RefusalAnswer {
  readonly code: string;
  readonly message: string;
  readonly whatToDo: string;
  readonly field: string | null;
}

const typeOf = (value: unknown): string =>
  typeof value === 'number' ? 'Int!' : /^\d{4}-\d\d-\d\d$/.test(String(value)) ? 'Date!' : 'String!';

/** A browser that keeps its cookie and sends from the platform's own pages unless told otherwise. */
export class Browser {
  cookie = '';
  lastSetCookie = '';

  constructor(
    readonly origin: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  /** A request with the cookie; what the answer sets is kept. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { origin: this.origin, ...(this.cookie && { cookie: this.cookie }), ...this.headers, ...(init.headers as object) };
    const answer = await fetch(`${this.origin}${path}`, { ...init, headers });
    const [set] = answer.headers.getSetCookie();
    if (set !== undefined) {
      this.lastSetCookie = set;
      this.cookie = /=;/.test(set) ? '' : set.split(';')[0]!;
    }
    return answer;
  }

  async ask<Data = Record<string, unknown>>(
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<Data>> {
    const answer = await this.fetch('/graphql', {
      method: 'POST',
      body: JSON.stringify({ query, variables }),
      headers: { 'content-type': 'application/json', ...headers },
    });
    const body = (await answer.json()) as { data?: Data; errors?: Answer<Data>['errors'] };
    return { status: answer.status, headers: answer.headers, ...body };
  }

  /** Gives one mutation with flat arguments; its payload. `ids` names the arguments that are ids. */
  async mutate<Payload = { refusal: RefusalAnswer | null }>(
    name: string,
    given: Readonly<Record<string, unknown>>,
    selection = '{ refusal { code message whatToDo field } }',
    ids: readonly string[] = [],
  ): Promise<Payload> {
    const names = Object.keys(given);
    const declared = names.map((key) => `$${key}: ${ids.includes(key) ? 'ID!' : typeOf(given[key])}`).join(', ');
    const passed = names.map((key) => `${key}: $${key}`).join(', ');
    const query = names.length ? `mutation (${declared}) { ${name}(${passed}) ${selection} }` : `mutation { ${name} ${selection} }`;
    const { data, errors } = await this.ask<Record<string, Payload>>(query, given);
    if (!data?.[name]) throw new Error(JSON.stringify(errors));
    return data[name];
  }
}
