/** Where to go after signing in: only a path of the portal itself, so that a link cannot lead anybody elsewhere. */
export const safeNext = (next: string | undefined): string => (next && /^\/(?![/\\])/.test(next) ? next : '/workbench');
