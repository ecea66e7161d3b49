import { useQuery } from '@tanstack/react-query';
import { IconBook2, IconChartBar } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { releasesQuery } from '../../features/releases/release.queries';
import { useIsReachable } from '../../platform/reachability';
import { palette } from '../../words/palette';
import { quarterName } from '../../words/quarters';
import { releases } from '../../words/releases';
import { shell } from '../../words/shell';
import { PaletteFrame } from '../shell/palette/palette-frame';
import type { PaletteProps } from '../shell/palette/palette-host';
import { itemsFitting, type PaletteGroup } from '../shell/palette/palette-item';
import { useSettingsThings } from '../shell/palette/settings-things';
import { commissionerPaths } from './commissioner-paths';

const words = palette.commissioner;

/** Published reports and what their figures count: nothing else can be found here, and nobody. */
export function CommissionerPalette({ label, typed, onType, onClose }: PaletteProps) {
  const [activeId, setActiveId] = useState<string | null>(null);
  const go = useNavigate();
  const isReachable = useIsReachable();
  const { data } = useQuery(releasesQuery);
  const unable = isReachable ? undefined : palette.needsSignal;
  const reports = (data?.items ?? []).map((release) => ({
    id: release.id, label: quarterName(release), detail: `${release.contractName}, ${releases.edition(release.edition)}`, also: `${release.contractName} ${release.contractReference}`,
    icon: IconChartBar, unable, act: () => void go(commissionerPaths.report(release.id)),
  }));
  const definitions = { id: 'definitions', label: shell.nav.definitions, also: words.definitionsAlso, icon: IconBook2, act: () => void go(commissionerPaths.definitions) };
  const groups: readonly PaletteGroup[] = [
    { id: 'reports', title: shell.nav.reports, items: itemsFitting(typed, reports) },
    { id: 'everywhere', title: words.everywhere, items: itemsFitting(typed, [definitions, ...useSettingsThings()]) },
  ].filter(({ items }) => items.length > 0);
  return (
    <PaletteFrame
      label={label} typed={typed} groups={groups} activeId={activeId} onMove={setActiveId} onClose={onClose}
      onType={(text) => (onType(text), setActiveId(null))} note={groups.length === 0 ? words.nothing : null}
    />
  );
}
