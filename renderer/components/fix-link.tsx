import { Button, type ButtonProps } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Gap } from '#core/gaps/engine.ts';
import { anchorOfFix } from './anchor.ts';

/** A button that opens the exact field that clears a gap. */
export function FixLink({
  gap,
  children,
  ...look
}: { gap: Pick<Gap, 'companyId' | 'fix'>; children: React.ReactNode } & ButtonProps) {
  const navigate = useNavigate();
  const { screen, category } = gap.fix;
  const search = { anchor: anchorOfFix(gap.fix), ...(category && { category }) };
  return (
    <Button
      {...look}
      onClick={() =>
        screen === 'episodes'
          ? void navigate({ to: '/episodes', search })
          : void navigate({
              to: '/companies/$companyId/$tab',
              params: { companyId: gap.companyId, tab: screen },
              search,
            })
      }
    >
      {children}
    </Button>
  );
}
