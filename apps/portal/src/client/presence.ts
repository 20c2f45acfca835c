/** The header by which every answer of the api says whom it is for, empty for somebody who is not signed in; and every request from whom it comes. */
export const personHeader = 'x-gongjian-person';

/** The same for the post acted in: what a page asks and does is for the one it shows, whatever another page has chosen since. */
export const postHeader = 'x-gongjian-post';

/** Whether answers are still for the person whom the page was drawn for. */
export interface Presence {
  /** Whether they no longer are: the session has ended, or somebody else has signed in. */
  readonly gone: () => boolean;
  /** Whether the person no longer holds the post that the page acts in. */
  readonly dismissed: () => boolean;
  /** Tells when the person goes or returns, or his post ends. */
  readonly watch: (changed: () => void) => () => void;
  /** Tells when the person has returned. */
  readonly onReturn: (returned: () => void) => () => void;
  /** Takes note of whom an answer was for; undefined or null where it did not say. */
  readonly note: (person: string | null | undefined) => void;
  /** Ends the waiting: the same person has signed in again. */
  readonly comeBack: () => void;
  /** Resolves once the person is there, at once where he never went. */
  readonly here: () => Promise<void>;
  /** The headers by which a request names person and post: the api refuses it where the session has become another's. */
  readonly named: () => Readonly<Record<string, string>>;
  /** Sends a request in the person's name and takes note of whom its answer is for. */
  readonly fetch: typeof fetch;
  /** The same for what can be asked twice: an answer that is not for the person is thrown away, and asked for again after his return. */
  readonly ask: typeof fetch;
}

/** The presence of one person on one connection: the first whom an answer is for. */
export const presence = (send: typeof fetch): Presence => {
  let known: string | undefined;
  let post: string | undefined;
  let dismissed = false;
  let absence: { readonly over: Promise<void>; readonly end: () => void } | undefined;
  const [watching, returning] = [new Set<() => void>(), new Set<() => void>()];
  const changed = () => watching.forEach((tell) => tell());

  const note: Presence['note'] = (person) => {
    if (person === null || person === undefined) return;
    known ||= person;
    if (person === known || absence) return;
    const { promise, resolve } = withResolvers();
    absence = { over: promise, end: resolve };
    changed();
  };
  const comeBack = () => {
    const ended = absence;
    absence = undefined;
    ended?.end();
    changed();
    returning.forEach((tell) => tell());
  };
  const notePost = (answered: string | undefined) => {
    post ??= answered;
    if (answered === post || dismissed) return;
    dismissed = true;
    changed();
  };
  const named = (): Record<string, string> => ({ ...(known && { [personHeader]: known }), ...(post && { [postHeader]: post }) });
  const noted: typeof fetch = async (input, init) => {
    const answer = await send(input, { ...init, headers: { ...(init?.headers as Record<string, string>), ...named() } });
    const person = answer.headers.get(personHeader);
    note(person);
    if (known && person === known) notePost(answer.headers.get(postHeader) || undefined);
    return answer;
  };
  const here = async () => absence?.over;
  const ask: typeof fetch = async (input, init) => {
    await here();
    const answer = await noted(input, init);
    return absence ? ask(input, init) : answer;
  };
  return {
    gone: () => absence !== undefined,
    dismissed: () => dismissed,
    watch: listeners(watching),
    onReturn: listeners(returning),
    note,
    comeBack,
    here,
    named,
    fetch: noted,
    ask,
  };
};

const listeners = (all: Set<() => void>) => (tell: () => void) => {
  all.add(tell);
  return () => void all.delete(tell);
};

const withResolvers = (): { promise: Promise<void>; resolve: () => void } => {
  let resolve!: () => void;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
};
