import { IconEyeOff } from '@tabler/icons-react';
import { turnNames } from '../../platform/preferences';
import { states } from '../../words/states';
import { Button } from '../button';
import { EmptyState } from './empty-state';

/** Beside a list that would open its first line by itself, while names are hidden. */
export const NamesHidden = () => (
  <EmptyState level={1} tone="neutral" icon={IconEyeOff} title={states.namesHidden.title} action={<Button onClick={() => turnNames(false)}>{states.namesHidden.show}</Button>}>
    {states.namesHidden.text}
  </EmptyState>
);
