/** Hands a text to the person as a file. */
export const saveText = (name: string, text: string, type = 'application/json'): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name.replace(/[\\/:*?"<>|]/g, ' ').trim();
  link.click();
  // The browser takes the content up after the click; only then it may go.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};
