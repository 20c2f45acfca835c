import type { Call } from '../transport/call.js';
import { CallFailure, status } from '../transport/failure.js';
import type { Handler } from '../transport/grpc-server.js';
import type { EventLog } from '../store/event-log.js';
import { isForbidden, type StreamAction } from './access-list.js';
import { TooManyLogins, type Logins } from './logins.js';
import { anonymous, isAdmin, meets, type Principal, type Requirement } from './principal.js';
import { lasting, requirements } from './requirements.js';

const PREFIX = '/event_store.client.';
const RENEWED_MS = 2_000;

export const accessDenied = () => new CallFailure(status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' });
const unauthenticated = () => new CallFailure(status.UNAUTHENTICATED, 'Unauthenticated');

/** Whose rights count in this call; undefined where everything is allowed: without users, and to admins. */
export const restricted = ({ principal }: Call): Principal | undefined => (principal && !isAdmin(principal) ? principal : undefined);

/** Whether this is refused whoever asks, where there are users. */
export const forbidden = ({ principal }: Call, action: StreamAction, stream: string): boolean =>
  principal !== undefined && isForbidden(action, stream);

/** Passes if the caller may do this to the stream as its list is now; throws CallFailure. */
export const admit = async (store: EventLog, call: Call, action: StreamAction, stream: string): Promise<void> => {
  const by = restricted(call);
  if (by && !(await store.mayAccess({ by, action, stream }))) throw accessDenied();
};

/** The methods behind a gate that knows who calls, and lets in who is what the method requires. */
export const guarded = (methods: ReadonlyMap<string, Handler>, logins: Logins): ReadonlyMap<string, Handler> => {
  const unguarded = [...methods.keys()].filter((path) => requirements[path.slice(PREFIX.length)] === undefined);
  if (unguarded.length > 0) throw new Error(`Nothing says who may call ${unguarded.join(', ')}.`);
  const entries = Object.entries(requirements).map(([name, requirement]) => {
    const path = `${PREFIX}${name}`;
    return [path, gate(methods.get(path) ?? unimplemented(path), requirement, lasting.has(name), logins)] as const;
  });
  return new Map(entries);
};

const unimplemented =
  (path: string): Handler =>
  (call) =>
    call.fail(new CallFailure(status.UNIMPLEMENTED, `The server does not implement the method ${path}`));

const gate =
  (handler: Handler, requirement: Requirement, renewed: boolean, logins: Logins): Handler =>
  (call) => {
    const { authorization } = call;
    const enter = (principal: Principal) => {
      call.principal = principal;
      if (!meets(principal, requirement)) return call.fail(accessDenied());
      if (renewed && authorization !== undefined) keepKnown(call, authorization, logins);
      handler(call);
    };
    if (authorization === undefined) return enter(anonymous);
    const known = logins.recall(authorization);
    if (known) return enter(known);
    void logins.identify(authorization).then(
      (principal) => {
        if (call.closed) return;
        if (principal) enter(principal);
        else call.fail(unauthenticated());
      },
      (error: unknown) => call.fail(loginFailure(error)),
    );
  };

/** Who is disabled, or loses a group, while such a call is open loses the right to go on with it. */
const keepKnown = (call: Call, authorization: string, logins: Logins) => {
  const timer = setInterval(() => {
    void logins.identify(authorization).then(
      (principal) => {
        if (principal) call.principal = principal;
        else call.fail(unauthenticated());
      },
      // what cannot be told now is asked again
      () => undefined,
    );
  }, RENEWED_MS).unref();
  call.onClose(() => clearInterval(timer));
};

const loginFailure = (error: unknown) =>
  new CallFailure(error instanceof TooManyLogins ? status.RESOURCE_EXHAUSTED : status.UNAVAILABLE, (error as Error).message);
