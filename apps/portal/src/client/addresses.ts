/** Where the portal is mounted, with a slash at its end: `/` or `/sub/path/`. */
export const mountedAt = new URL('.', document.baseURI).pathname;

/** The absolute address of something below the mount point, such as `graphql` or `files/…`. */
export const address = (path: string): string => new URL(path.replace(/^\//, ''), document.baseURI).href;

/** The same for web sockets. */
export const socketAddress = (path: string): string => address(path).replace(/^http/, 'ws');
