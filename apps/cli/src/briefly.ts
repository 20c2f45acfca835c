const isStack = (line: string): boolean => /^\s+at |^\s*\^|^\s*throw |^\s*code: |^Node\.js v|^file:|^node:/.test(line);

/** The words of a line of a log in JSON, with those of the error that it carries. */
const wordsOf = (line: string): string => {
  try {
    const { msg, err } = JSON.parse(line) as { msg?: string; err?: { message?: string } };
    return [msg, err?.message].filter(Boolean).join(': ');
  } catch {
    return line;
  }
};

/** The last lines of what a program said that tell people something: no stacks, no JSON. The whole is in its log. */
export const briefly = (said: string, lines = 4): string =>
  said
    .split('\n')
    .filter((line) => line.trim() && !isStack(line))
    .slice(-lines)
    .map((line) => wordsOf(line).trim())
    .filter((line) => line && !/^[{}[\],]+$/.test(line))
    .join('\n');
