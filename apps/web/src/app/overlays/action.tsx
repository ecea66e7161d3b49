import { useQueryClient } from '@tanstack/react-query';
import { AddActionSheet } from '../../features/actions/add-action-sheet';
import type { OverlayProps } from '../overlays';
import { knownPeople } from '../shell/palette/known-people';

/** Add an action for somebody, over any page. Their page is not opened for it. */
export function Component({ value, onClose }: OverlayProps) {
  const person = knownPeople(useQueryClient()).find(({ personId }) => personId === value);
  return <AddActionSheet about={{ personId: value, name: person?.name ?? person?.reference ?? null }} onClose={onClose} />;
}
