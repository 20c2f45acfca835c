/** What the api takes, by the ending of the name; it looks at the content itself. */
export const acceptedTypes = '.pdf,.docx,.xlsx,.pptx,.doc,.xls,.png,.jpg,.jpeg,.webp,.txt,.csv,.zip,.mp4';

/** The largest file in bytes. */
export const maxBytes = 20 * 1024 * 1024;

/** Whether a file is too large to be sent. */
export const tooLarge = ({ size }: { size: number }): boolean => size > maxBytes;
