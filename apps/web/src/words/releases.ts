import { releaseWords } from '@alongside/contracts/release-words/release';

/** What commissioners read: totals, and nothing else. What a published quarter itself says stands with the contract. */
export const releases = {
  ...releaseWords,
  title: 'Reports',
  loading: 'Getting the report.',
  failed: "We couldn't get the report",
  listFailed: "We couldn't get your reports",
  csv: 'Table',
  csvLabel: 'Table of every figure, as a CSV file',
  pdf: 'Save as PDF',
  openNewest: 'Open the newest edition',
  definitionsLink: 'What each one counts',
  all: {
    title: 'All your reports',
    caption: 'Published reports, newest first',
    quarter: 'Quarter',
    contract: 'Contract',
    published: 'Published',
    edition: 'Edition',
    newest: 'newest',
    earlier: 'earlier edition',
  },
  empty: { title: 'No report yet', loading: 'Getting your reports.' },
  definitions: {
    ...releaseWords.definitions,
    loading: 'Getting the definitions.',
    failed: "We couldn't get the definitions",
    code: 'Name in the table',
  },
} as const;
