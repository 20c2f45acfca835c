/** Held by the one copy that runs the processes. */
export const leaderLock = 4_721_004;
