import { COMPARED } from './japanese-patterns.ts';
import type { Quantity } from './quantity.ts';

/** What a number measures, how much, and which way it moved. */
type Measured = Pick<Quantity, 'dimension' | 'low' | 'high' | 'role' | 'direction'>;

/** Reads a share by which something moved (3割減らした, 半分になった) as the change it is. */
function shareMoved(share: Measured, before: string, written: string): Measured {
  const { low, high, role, direction } = share;
  if (role === 'delta' && direction !== null) {
    const [least, most] =
      direction === 'up' ? [1 + low / 100, 1 + high / 100] : [1 - high / 100, 1 - low / 100];
    return { dimension: 'change', low: least, high: most, role: 'plain', direction };
  }
  const change = { dimension: 'change', low: low / 100, high: high / 100, role, direction } as const;
  if (COMPARED.test(before) && low >= 60) return change;
  if (role !== 'to' || !/半分|分の/u.test(written) || before.includes('から')) return share;
  return { ...change, role: 'plain', direction: change.low < 1 ? 'down' : direction };
}

/** Reads what a number says of a movement; one that says nothing of it stays as it is. */
export function movedBy(measured: Measured, before: string, written: string): Measured {
  const moved = measured.dimension === 'share' ? shareMoved(measured, before, written) : measured;
  if (moved.dimension !== 'change') return moved;
  return {
    ...moved,
    role: moved.role === 'goal' ? 'goal' : 'plain',
    direction: moved.low > 1 ? 'up' : moved.low < 1 ? 'down' : moved.direction,
  };
}
