const root = document.querySelector('base') ? new URL('.', document.baseURI) : new URL('/', location.href);

/** Where the portal is mounted, with a slash at its end: `/` or `/sub/path/`. Whoever serves the page tells by its base. */
export const mountedAt = root.pathname;

/** The absolute address of something below the mount point, such as `graphql` or `files/…`. */
export const address = (path: string): string => new URL(path.replace(/^\//, ''), root).href;

/** The same for web sockets. */
export const socketAddress = (path: string): string => address(path).replace(/^http/, 'ws');
