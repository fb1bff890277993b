import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;

/**
 * Collects what this thread has let go of, which takes some 20 ms. Shared memory is given back only once no thread has an
 * object for it any more, and one that has nothing to do would not collect for hours.
 */
export const collect = (): void => gc();
