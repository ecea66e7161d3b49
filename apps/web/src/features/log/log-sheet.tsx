import type { Instant } from '@alongside/domain';
import { IconCheck, IconDeviceMobileCheck, IconPlus } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { Button } from '../../kit/button';
import type { FindPlaces } from '../../kit/fields/use-places';
import { Icon } from '../../kit/icon';
import { Sheet } from '../../kit/overlay/sheet';
import { londonDay, today } from '../../platform/clock';
import { day, dayAndTime, timeOf } from '../../platform/format';
import { log as words } from '../../words/log';
import type { ReadAction } from './action-field';
import styles from './log.module.css';
import { useVisitSheet } from './use-visit-sheet';
import { whenOf, type VisitFacts } from './visit-facts';
import { VisitForm } from './visit-form';
import { settled, type VisitValues } from './visit-values';

interface LogSheetProps {
  readonly facts: VisitFacts;
  readonly readAction: ReadAction;
  readonly findPlaces: FindPlaces;
  readonly onClose: () => void;
}

function startedSaid(milliseconds: number): string {
  const at = new Date(milliseconds).toISOString() as Instant;
  return londonDay(at) === today() ? words.unfinished.today(timeOf(at)) : words.unfinished.before(dayAndTime(at));
}

interface FootProps {
  readonly formId: string;
  readonly values: VisitValues;
  readonly isSaving: boolean;
  readonly isReachable: boolean;
  readonly onAction: () => void;
}

function Foot({ formId, values: { way, met, action }, isSaving, isReachable, onAction }: FootProps) {
  const isVisit = way === 'VISIT' && met !== 'DECLINED' && met !== 'NOT_SEEN';
  return (
    <>
      <div className={styles['foot']}>
        <Button kind="main" size="large" icon={IconCheck} type="submit" form={formId} aria-disabled={isSaving || undefined}>
          {isVisit ? words.saveVisit : words.save}
        </Button>
        {action === null && <Button size="large" icon={IconPlus} onClick={onAction}>{words.addAction}</Button>}
      </div>
      {!isReachable && (
        <p className={styles['no-signal']} role="status">
          <Icon of={IconDeviceMobileCheck} size={20} />
          {words.noSignal}
        </p>
      )}
    </>
  );
}

function Lead({ facts, values, openedAt, isChanging, onChange }: { readonly facts: VisitFacts; readonly values: VisitValues; readonly openedAt: number; readonly isChanging: boolean; readonly onChange: () => void }) {
  const { on, at } = whenOf(values, facts, openedAt);
  const place = values.place?.label ?? values.place?.words ?? facts.plan?.place ?? facts.place;
  const where = values.way === 'VISIT' || values.way === 'MEETING' ? place : null;
  return (
    <p className={styles['lead']}>
      {[where, `${day(on)}, ${words.about(at)}`].filter(Boolean).join(' · ')} ·{' '}
      <Button kind="link" onClick={onChange} aria-expanded={isChanging}>{isChanging ? words.changeDone : words.change}</Button>
    </p>
  );
}

/** Logs a visit over any page: met, what was done, save. Who, when, where and how long come from the plan. */
export function LogSheet({ facts, readAction, findPlaces, onClose }: LogSheetProps) {
  const sheet = useVisitSheet(facts, readAction, onClose);
  const { draft, earlier } = sheet;
  const { values } = draft;
  const [isChanging, setIsChanging] = useState(false);
  const formId = useId();
  const setAction = (action: string | null) => draft.change((was) => ({ ...was, action }));
  const began = draft.wasRestored ? draft.startedAt : earlier?.startedAt;
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={words.title(values.way, facts.name)}
      lead={<Lead facts={facts} values={values} openedAt={draft.startedAt} isChanging={isChanging} onChange={() => setIsChanging(!isChanging)} />}
      foot={<Foot formId={formId} values={values} isSaving={sheet.isSaving} isReachable={sheet.isReachable} onAction={() => setAction('')} />}
    >
      {began !== undefined && (
        <div className={styles['earlier']}>
          <span>{startedSaid(began)}</span>
          {earlier && <Button size="small" onClick={() => void draft.resume(earlier.id)}>{words.unfinished.carryOn}</Button>}
          <Button size="small" kind="quiet" onClick={() => void sheet.startAgain()}>{words.unfinished.startAgain}</Button>
        </div>
      )}
      {draft.isReady && (
        <VisitForm
          id={formId} facts={facts} values={values} openedAt={draft.startedAt} onChange={(next) => draft.change((was) => settled(was, next(was)))} errors={sheet.errors} general={sheet.general}
          attempt={sheet.attempt} isSaving={sheet.isSaving} onSubmit={sheet.save} isChanging={isChanging} findPlaces={findPlaces} readAction={readAction}
          onRemoveAction={() => setAction(null)}
        />
      )}
    </Sheet>
  );
}
