import type { Command } from 'commander';
import { action, withExamples } from '../command/define.js';
import { refused } from '../command/exit-codes.js';
import { withStores } from '../command/stores.js';
import { withDatabase } from '../with-database.js';

interface Options {
  readonly unit?: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const streamsFor = async (databaseUrl: string, unit: string) => {
  if (!uuid.test(unit)) throw refused(`${unit} 不是单位标识。`, `${unit} is no id of a unit.`);
  const { streamsOfUnit } = await import('../log/unit-streams.js');
  const streams = await withDatabase(databaseUrl, (database) => streamsOfUnit(database, unit.toLowerCase()));
  if (!streams) throw refused(`没有标识为 ${unit} 的单位。`, `There is no unit with the id ${unit}.`);
  return streams;
};

/** `gongjian export`. */
export const exportLog = (program: Command): void => {
  const command = program
    .command('export <file>')
    .summary('导出事件 · export events')
    .description(
      '把整个事件日志，或一个单位为当事方的全部对象，导出为逐行 JSON（- 为标准输出，.gz 结尾则压缩）。日志只以标识指称人员。\n' +
        'Write the whole log, or all objects that one unit is party to, as a JSON line for each event (- is standard output, .gz packs). The log names people by id alone.',
    )
    .option('--unit <id>', '只导出该单位为当事方的对象 · only what this unit is party to')
    .action(
      action<Options>(async ({ data, output }, { unit }, file) => {
        const { openLines, writeLines } = await import('../log/lines-file.js');
        const { openLog } = await import('../log/open-log.js');
        const target = file === '-' ? undefined : openLines(file!);
        await withStores(data, 'shared', async ({ eventStoreUrl, databaseUrl }) => {
          const streams = unit === undefined ? undefined : await streamsFor(databaseUrl, unit);
          const log = await openLog(eventStoreUrl);
          const progress = output.progress('导出', 'exporting');
          let events = 0;
          const wanted = async function* () {
            for await (const event of log.read('start')) {
              if (streams && !streams.has(event.stream)) continue;
              progress.at((events += 1));
              yield event;
            }
          };
          try {
            await writeLines(target, wanted());
          } finally {
            await log.close();
          }
          progress.end(String(events));
          if (target) output.result({ file, events, ...(streams && { unit, streams: streams.size }) });
        });
      }),
    );
  withExamples(command, [
    'npx gongjian export log.ndjson.gz',
    'npx gongjian export --unit 2c61bd1e-6683-5fe2-a3d8-c945f859d3aa unit.ndjson',
    'npx gongjian export - | head -n 3',
  ]);
};
