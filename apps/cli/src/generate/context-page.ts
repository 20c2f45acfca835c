import { z } from 'zod';
import type { DocumentedContext } from './contexts.js';
import { commandRows, lifeCycle } from './life-cycle.js';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))].map((row) => `| ${row.join(' | ')} |`).join('\n');
const codes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(' ');

const fieldsOf = (schema: z.ZodType): string => {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as {
    properties?: object;
    required?: string[];
  };
  return codes(Object.keys(properties).map((name) => (required.includes(name) ? name : `${name}?`)));
};

/** The one page of a context: what it is for, life cycles, commands, events, read models. */
export const contextPage = (context: DocumentedContext): string => {
  const parts = [`# ${context.zh} ${context.en}`, context.about];
  for (const decider of context.deciders) {
    parts.push(
      `## ${decider.name}`,
      lifeCycle(decider, context.examples),
      table(
        ['command', 'right', 'in phase', 'events'],
        commandRows(decider).map(({ name, right, phases, events }) => [codes([name]), right, phases.join(', ') || 'any', codes(events)]),
      ),
    );
  }
  if (context.definitions.length > 0) {
    const rows = context.definitions.map(({ type, version, schema }) => [
      `\`${type}\` v${version}`,
      context.words[type]?.zh ?? '',
      context.words[type]?.en ?? '',
      fieldsOf(schema),
    ]);
    parts.push(
      '## Events',
      'Stored for ever: fields are added as optional under a higher version, nothing is renamed or removed. A file under `src/events/golden` keeps each version readable.',
      table(['event', '中文', 'in words', 'fields'], rows),
    );
  }
  const models = context.projections.map(({ name, version, columns }) => [`\`${name}\` v${version}`, codes(Object.keys(columns))]);
  parts.push('## Read models', table(['read model', 'columns'], models));
  return `${parts.join('\n\n')}\n`;
};

/** Every refusal with its two texts, by code. */
export const refusalPage = (
  contexts: readonly { readonly zh: string; readonly en: string; readonly refusals: DocumentedContext['refusals'] }[],
): string => {
  const sections = contexts
    .filter(({ refusals }) => Object.keys(refusals).length > 0)
    .map(({ zh, en, refusals }) => {
      const rows = Object.values(refusals).map((refusal) => [
        `\`${refusal.code}\``,
        refusal.class,
        `${refusal.zh}${refusal.zhDo}`,
        `${refusal.en} ${refusal.enDo}`,
      ]);
      return `## ${zh} ${en}\n\n${table(['code', 'class', '中文', 'English'], rows)}`;
    });
  return `# Refusals\n\nEvery answer that says no carries one of these codes, its text in the language of the caller and what to do next.\n\n${sections.join('\n\n')}\n`;
};
