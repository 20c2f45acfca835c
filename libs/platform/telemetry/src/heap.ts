import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Has the heap swept whenever it has grown by so many per cent of what is in use, and not when it is several times as large. */
export const keepHeapSmall = (growth: number): void => {
  setFlagsFromString(`--heap-growing-percent=${growth}`);
  // What is in use is known only once it was swept: before that the heap grows as far as the machine's memory suggests.
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  setFlagsFromString('--no-expose-gc');
};
