import { listSettingsChanges } from '@alongside/contracts/changes';
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { WhatChanged } from '../../kit/changes/what-changed';
import { Page, PageHeader } from '../../kit/page';
import { send } from '../../platform/send';
import { settingsChanges, settingsChangesPage as words } from '../../words/settings-changes';

export const settingsChangesQuery = infiniteQueryOptions({
  queryKey: ['settings', 'changes'],
  queryFn: ({ signal, pageParam }) => send(listSettingsChanges, { query: pageParam === null ? {} : { after: pageParam } }, { signal }),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
  // Another page may have changed something a moment ago.
  staleTime: 0,
});

/** Who changed what of all settings. */
export const ChangesScreen = () => (
  <Page title={words.title} width="reading">
    <PageHeader heading={words.title} lead={words.lead} />
    <WhatChanged query={useInfiniteQuery(settingsChangesQuery)} words={settingsChanges} isNamed />
  </Page>
);
