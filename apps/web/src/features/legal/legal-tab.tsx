import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../kit/button';
import { EmptyState } from '../../kit/states/empty-state';
import { WithQuery } from '../../kit/states/with-query';
import { legalRecord as words } from '../../words/legal-record';
import { AnswerCard, DutyCards } from './answer-card';
import { EntrySheet } from './entry-sheet';
import { LegalTimeline } from './legal-timeline';
import styles from './legal.module.css';
import { legalStatusOf, type LegalEntry, type LegalRecord } from './legal.queries';
import { PromptCard, type PromptSheet as Asked } from './prompt-card';
import { PromptSheet } from './prompt-sheet';
import { WithdrawSheet } from './withdraw-sheet';

interface LegalTabProps {
  readonly personId: string;
  readonly name: string;
  readonly onCloseSupport: (referralId: string) => void;
}

function useLegalSheets() {
  const [about, setAbout] = useState<'add' | LegalEntry | null>(null);
  const [withdrawn, setWithdrawn] = useState<LegalEntry | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  return { about, setAbout, withdrawn, setWithdrawn, asked, setAsked };
}
type Sheets = ReturnType<typeof useLegalSheets>;

const may = ({ allowedActions }: LegalRecord, action: string): boolean => allowedActions.includes(action);

function Happened({ record, sheets }: { readonly record: LegalRecord; readonly sheets: Sheets }) {
  const mayAdd = may(record, 'legal-status:add');
  return (
    <section aria-labelledby="legal-timeline">
      <div className={styles['top']}>
        <h2 id="legal-timeline" tabIndex={-1}>{words.timeline}</h2>
        {mayAdd && <Button kind="main" icon={IconPlus} onClick={() => sheets.setAbout('add')}>{words.add}</Button>}
      </div>
      {record.entries.length === 0 ? (
        <EmptyState level={3} tone="neutral" title={words.empty.title}>{words.empty.text}</EmptyState>
      ) : (
        <LegalTimeline record={record} mayCorrect={may(record, 'legal-status:correct')} onCorrect={sheets.setAbout} onWithdraw={sheets.setWithdrawn} />
      )}
    </section>
  );
}

function Opened({ record, name, onCloseSupport }: Omit<LegalTabProps, 'personId'> & { readonly record: LegalRecord }) {
  const sheets = useLegalSheets();
  const { personId, today } = record;
  return (
    <div className={styles['tab']}>
      <div className={styles['main']}>
        {record.prompts.map((prompt) => (
          <PromptCard
            key={prompt.referralId} prompt={prompt} name={name} today={today}
            mayAnswer={may(record, 'legal-status:answer-prompt')} mayClose={may(record, 'case:close')}
            onAnswer={sheets.setAsked} onCloseSupport={onCloseSupport} onWrong={() => document.getElementById('legal-timeline')?.focus()}
          />
        ))}
        <AnswerCard record={record} name={name} />
        <Happened record={record} sheets={sheets} />
      </div>
      <div className={styles['side']}><DutyCards record={record} /></div>
      <EntrySheet personId={personId} name={name} today={today} about={sheets.about} onClose={() => sheets.setAbout(null)} />
      <WithdrawSheet personId={personId} today={today} entry={sheets.withdrawn} onClose={() => sheets.setWithdrawn(null)} />
      <PromptSheet personId={personId} asked={sheets.asked} onClose={() => sheets.setAsked(null)} />
    </div>
  );
}

/** Legal status as a dated timeline: today's answer on top, what is asked of us, and everything that led there. */
export function LegalTab({ personId, ...rest }: LegalTabProps) {
  const query = useQuery(legalStatusOf(personId));
  return (
    <WithQuery query={query} loading={words.loading} errorTitle={words.failed}>
      {(record) => <Opened {...rest} record={record} />}
    </WithQuery>
  );
}
