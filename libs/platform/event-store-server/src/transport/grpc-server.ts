import {
  createSecureServer,
  createServer,
  type Http2SecureServer,
  type Http2Server,
  type IncomingHttpHeaders,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { Call } from './call.js';
import { CallFailure, status } from './failure.js';

/** Serves one method; calls of methods that nobody serves are answered UNIMPLEMENTED. */
export type Handler = (call: Call) => void;

const WINDOW_BYTES = 1_048_576;
const GRACE_MS = 2_000;
const HANDSHAKE_MS = 10_000;
const IGNORED = () => undefined;

/** The certificate of a server with its key, PEM. */
export interface Certificate {
  cert: string;
  key: string;
}

/** gRPC over HTTP/2, in cleartext or over TLS, as much of it as a server of its own protocol needs. */
export class GrpcServer {
  readonly #http: Http2Server | Http2SecureServer;
  readonly #sessions = new Set<ServerHttp2Session>();
  /** Of TLS, some of which never come to a session. */
  readonly #sockets = new Set<Socket>();

  /** `methods` by their paths, as /package.Service/Method. */
  constructor(
    private readonly methods: ReadonlyMap<string, Handler>,
    private readonly messageLimit: number,
    certificate?: Certificate,
  ) {
    const options = {
      settings: { initialWindowSize: WINDOW_BYTES, enablePush: false },
      // mebibytes; what waits for slow readers counts, and each of them holds no more than a page
      maxSessionMemory: 512,
    };
    this.#http = certificate
      ? createSecureServer({ ...options, ...certificate, minVersion: 'TLSv1.2', handshakeTimeout: HANDSHAKE_MS })
      : createServer(options);
    if (certificate) this.#http.on('connection', (socket) => this.#note(socket));
    this.#http.on('session', (session) => this.#welcome(session));
    this.#http.on('sessionError', IGNORED);
    this.#http.on('stream', (stream, headers) => this.#serve(stream, headers));
  }

  /** Opens the port; answers with it. */
  listen(host: string, port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#http.once('error', reject);
      this.#http.listen(port, host, () => {
        this.#http.off('error', reject);
        this.#http.on('error', IGNORED);
        resolve((this.#http.address() as AddressInfo).port);
      });
    });
  }

  /** Lets calls under way end by themselves for a moment, then cuts what is left: subscriptions never end by themselves. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#http.close(resolve));
    for (const session of this.#sessions) session.close();
    const force = setTimeout(() => {
      for (const one of [...this.#sessions, ...this.#sockets]) one.destroy();
    }, GRACE_MS);
    await closed;
    clearTimeout(force);
  }

  #note(socket: Socket) {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
  }

  #welcome(session: ServerHttp2Session) {
    this.#sessions.add(session);
    session.on('error', IGNORED);
    session.once('close', () => this.#sessions.delete(session));
    session.setLocalWindowSize(2 * WINDOW_BYTES);
  }

  #serve(stream: ServerHttp2Stream, headers: IncomingHttpHeaders) {
    if (headers[':method'] !== 'POST' || !headers['content-type']?.startsWith('application/grpc')) {
      stream.on('error', IGNORED);
      stream.respond({ ':status': 415 }, { endStream: true });
      return;
    }
    const call = new Call(stream, headers, this.messageLimit);
    const handler = this.methods.get(headers[':path'] ?? '');
    if (handler) handler(call);
    else call.fail(new CallFailure(status.UNIMPLEMENTED, `The server does not implement the method ${headers[':path']}`));
  }
}

/** A method of one request and one answer. */
export const unary =
  <Request>(decode: (bytes: Buffer) => Request, answer: (request: Request, call: Call) => Buffer | Promise<Buffer>): Handler =>
  (call) => {
    single(call, decode, (request) => {
      void Promise.resolve(answer(request, call)).then(
        (response) => {
          call.send(response);
          call.finish();
        },
        (error: unknown) => call.fail(error),
      );
    });
  };

/** A method of one request that goes on answering until the promise ends. */
export const streaming =
  <Request>(decode: (bytes: Buffer) => Request, serve: (request: Request, call: Call) => Promise<void>): Handler =>
  (call) => {
    single(call, decode, (request) => {
      serve(request, call).then(
        () => call.finish(),
        (error: unknown) => call.fail(error),
      );
    });
  };

const single = <Request>(call: Call, decode: (bytes: Buffer) => Request, serve: (request: Request) => void) => {
  let served = false;
  call.receive(
    (message) => {
      if (served) throw new CallFailure(status.INTERNAL, 'The method takes one request.');
      served = true;
      serve(decode(message));
    },
    () => {
      if (!served) throw new CallFailure(status.INTERNAL, 'The method takes a request, and none came.');
    },
  );
};
