/** Whether a text is a SHA-256 and nothing else. */
export const isFingerprint = (text: string): boolean => /^[\da-f]{64}$/.test(text);
