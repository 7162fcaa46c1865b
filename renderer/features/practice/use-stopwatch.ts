import { useEffect, useState } from 'react';

const tickMs = 200;

/** Counts seconds while it runs. It reads a clock that the computer's date does not move. */
export function useStopwatch(): {
  running: boolean;
  /** Whole seconds so far. */
  seconds: number;
  start: () => void;
  /** Stops and returns the seconds taken, at least one. */
  stop: () => number;
  reset: () => void;
} {
  const [startedAt, setStartedAt] = useState<number>();
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    if (startedAt === undefined) return;
    const timer = setInterval(() => setElapsed(performance.now() - startedAt), tickMs);
    return () => clearInterval(timer);
  }, [startedAt]);
  return {
    running: startedAt !== undefined,
    seconds: Math.floor(elapsed / 1000),
    start: () => {
      setElapsed(0);
      setStartedAt(performance.now());
    },
    stop: () => {
      const taken = startedAt === undefined ? elapsed : performance.now() - startedAt;
      setElapsed(taken);
      setStartedAt(undefined);
      return Math.max(1, Math.round(taken / 1000));
    },
    reset: () => {
      setStartedAt(undefined);
      setElapsed(0);
    },
  };
}
