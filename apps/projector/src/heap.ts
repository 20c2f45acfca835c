import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Has the heap swept when it has grown by three fifths of what is in use, and not when it is several times as large: what was folded is
 * garbage a moment later. Swept more often it is hardly smaller, and the sweeps take a third of the time.
 */
export const keepHeapSmall = (): void => {
  setFlagsFromString('--heap-growing-percent=60');
  // What is in use is known only once it was swept: before that the heap grows as far as the machine's memory suggests.
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  setFlagsFromString('--no-expose-gc');
};
