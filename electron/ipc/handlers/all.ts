import type { CallName } from '#core/contract/contract.ts';
import type { Handlers } from '../handlers.ts';
import { archiveHandlers } from './archive-handlers.ts';
import { claimHandlers } from './claim-handlers.ts';
import { episodeHandlers } from './episode-handlers.ts';
import { gapHandlers } from './gap-handlers.ts';
import { journalHandlers } from './journal-handlers.ts';
import { learningHandlers } from './learning-handlers.ts';
import { paperHandlers } from './paper-handlers.ts';
import { recordHandlers } from './record-handlers.ts';
import { recordingHandlers } from './recording-handlers.ts';
import { safetyHandlers } from './safety-handlers.ts';
import { settingsHandlers } from './settings-handlers.ts';
import { todayHandlers } from './today-handlers.ts';
import { windowHandlers } from './window-handlers.ts';

/** The handler of every call of the contract; the compiler refuses a missing one. */
export const handlers: Handlers<CallName> = {
  ...recordHandlers,
  ...journalHandlers,
  ...claimHandlers,
  ...episodeHandlers,
  ...gapHandlers,
  ...learningHandlers,
  ...paperHandlers,
  ...recordingHandlers,
  ...settingsHandlers,
  ...safetyHandlers,
  ...archiveHandlers,
  ...todayHandlers,
  ...windowHandlers,
};
