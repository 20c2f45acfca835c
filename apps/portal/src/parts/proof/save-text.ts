/** Hands a text to the person as a file. */
export const saveText = (name: string, text: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name.replace(/[\\/:*?"<>|]/g, ' ').trim();
  link.click();
  // The browser takes the content up after the click; only then it may go.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};
