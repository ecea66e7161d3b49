import { MantineProvider, Portal, type MantineThemeOverride } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import '../kit/theme/mantine-styles';
import { cssVariables, theme } from '../kit/theme/mantine-theme';
import { useShownColours } from '../platform/preferences';

interface MantineProps {
  /** Where sheets and menus are put: behind the curtain with everything else. */
  readonly host: HTMLElement;
  readonly children: ReactNode;
}

export function Mantine({ host, children }: MantineProps) {
  const shown = useShownColours();
  const withHost = useMemo(
    (): MantineThemeOverride => ({ ...theme, components: { Portal: Portal.extend({ defaultProps: { target: host, reuseTargetNode: false } }) } }),
    [host],
  );
  return (
    <MantineProvider theme={withHost} cssVariablesResolver={cssVariables} forceColorScheme={shown}>
      {children}
    </MantineProvider>
  );
}
