/** What the parser says of a wrong command line, and the same in Chinese. */
const wrong: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(.+?)'/, '没有选项 $1。'],
  [/^error: unknown command '(.+?)'/, '没有命令 $1。'],
  [/^error: missing required argument '(.+?)'/, '缺少参数 <$1>。'],
  [/^error: option '(.+?)' argument missing/, '选项 $1 缺少取值。'],
  [/^error: required option '(.+?)' not specified/, '缺少必需的选项 $1。'],
  [/^error: option '(.+?)' argument '(.*?)' is invalid\. Allowed choices are (.+)\./, '选项 $1 的取值“$2”无效，可选：$3。'],
  [/^error: option '(.+?)' cannot be used with option '(.+?)'/, '选项 $1 不能与 $2 一同使用。'],
  [/^error: too many arguments for '(.+?)'\. Expected (\d+) arguments? but got (\d+)/, '$1 的参数过多：应有 $2 个，给出了 $3 个。'],
];

/** The parser's message with its Chinese above it. */
export const inBoth = (message: string): string => {
  for (const [pattern, zh] of wrong) {
    const [found] = pattern.exec(message) ?? [];
    if (found) return `${found.replace(pattern, zh)}\n${message}`;
  }
  return message;
};
