const failed = new WeakSet<object>();

const opened = location.href;

/** Whether this address is the one that the browser itself opened, so that a reload would load nothing else. */
export const isAsOpened = (): boolean => location.href === opened;

/** Notes each part of the portal that could not be loaded, before its error reaches the page that needed it. */
export const noteFailedLoads = (): void => window.addEventListener('vite:preloadError', ({ payload }) => failed.add(payload));

/** Whether an error is that a part of the portal could not be loaded, and none of its own. */
export const isFailedLoad = (error: unknown): boolean => error instanceof Error && failed.has(error);
