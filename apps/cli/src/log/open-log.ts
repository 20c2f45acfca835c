import { RawLog } from '@gongjian/event-store';
import { Failed, exitCodes } from '../command/exit-codes.js';
import { troubleOf } from '../command/troubles.js';
import { withoutPassword } from '../outside.js';

const patienceMs = 5_000;

/** The way to a log whose store answers now. One that never did is told within seconds, with what to do; one that goes away later is waited for. */
export const openLog = async (url: string): Promise<RawLog> => {
  const shown = withoutPassword(url);
  const log = connected(url, shown);
  try {
    await log.last(patienceMs);
    return log;
  } catch (error) {
    await log.close();
    throw troubleOf(error, shown) ?? error;
  }
};

const connected = (url: string, shown: string): RawLog => {
  try {
    return RawLog.connect(url);
  } catch (error) {
    const { message } = error as Error;
    throw new Failed(
      exitCodes.usage,
      `事件库的地址 ${shown} 有误：${message}`,
      `The address ${shown} of the event store is wrong: ${message}`,
    );
  }
};
