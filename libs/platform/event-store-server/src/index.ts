export { isLoopback } from './access/loopback.js';
export { startEventStoreServer, type EventStoreServer, type EventStoreServerOptions } from './server.js';
export { SERVER_VERSION } from './services/server-info.js';
export { verifyDirectory, type Verified } from './store/verify.js';
export type { Certificate } from './transport/grpc-server.js';
