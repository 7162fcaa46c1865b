import { EventEmitter } from 'node:events';
import { only } from './missing.ts';

/** For the stand-in itself; apps get {@link powerMonitor}. */
export const onlyPowerMonitor = new EventEmitter();
export const powerMonitor = only('powerMonitor', onlyPowerMonitor);
