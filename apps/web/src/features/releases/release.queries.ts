import type { ResponseOf } from '@alongside/contracts/endpoint';
import { downloadRelease, downloadReleasePdf, listDefinitions, listReleases, readRelease } from '@alongside/contracts/reports';
import { queryOptions } from '@tanstack/react-query';
import { addressOf, send } from '../../platform/send';

export type Release = ResponseOf<typeof readRelease>;
export type ReleaseInList = ResponseOf<typeof listReleases>['items'][number];

export const releasesQuery = queryOptions({ queryKey: ['releases'], queryFn: ({ signal }) => send(listReleases, {}, { signal }) });

/** A published quarter never changes; only whether there is a newer edition does. */
export const releaseOf = (releaseId: string) =>
  queryOptions({ queryKey: ['releases', releaseId], queryFn: ({ signal }) => send(readRelease, { params: { releaseId } }, { signal }) });

/** What the figures count changes with the application, never while a page is open. */
export const definitionsQuery = queryOptions({
  queryKey: ['definitions'],
  queryFn: ({ signal }) => send(listDefinitions, {}, { signal }),
  staleTime: Infinity,
});

/** Plain links: the browser saves the file. */
export const tableAddress = (releaseId: string): string => addressOf(downloadRelease, { params: { releaseId } });
export const pdfAddress = (releaseId: string): string => addressOf(downloadReleasePdf, { params: { releaseId } });
