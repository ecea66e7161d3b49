import { publishReport } from '@alongside/contracts/reports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { LongTextField } from '../../kit/fields/long-text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { cellName } from '../../words/measures';
import { quarterName } from '../../words/quarters';
import { reports } from '../../words/reports';
import { publishing, type Check } from './report.queries';
import styles from './reports.module.css';

const words = reports.publish;
const EMPTY = { correctionNote: '' };
const NOTE_ERRORS = { 'already-published': words.noteMissing, missing: words.noteMissing };

interface PublishSheetProps {
  readonly check: Check;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** What publishing means, said before it is done; a correction says what it corrects. */
export function PublishSheet({ check, isOpen, onClose }: PublishSheetProps) {
  const { contractId, period, asOf, attacks, lastEdition } = check;
  const isCorrection = lastEdition !== null;
  const mutation = useMutation(publishing(useQueryClient(), check));
  const name = quarterName(check);
  return (
    <Sheet kind="dialog" isOpen={isOpen} onClose={onClose} title={isCorrection ? words.sheetCorrect(name) : words.sheet(name)}>
      <EndpointForm
        endpoint={publishReport}
        mutation={mutation}
        initial={EMPTY}
        {...(isCorrection && { draft: { type: 'correction', id: `${contractId}/${period}/${String(lastEdition)}` } })}
        toBody={(values) => ({ ...values, asOf })}
        submit={words.yes}
        onCancel={onClose}
        onDone={() => {
          onClose();
          showToast({ text: words.done });
        }}
      >
        {attacks.length > 0 && <p className={styles['warning']}>{words.attacked(attacks.map(({ table, cell }) => cellName(table, cell)))}</p>}
        <ul className={styles['meaning']}>{words.meaning.map((line) => <li key={line}>{line}</li>)}</ul>
        {isCorrection && <LongTextField name="correctionNote" label={words.note} hint={words.noteHint} thing="what is corrected" errors={NOTE_ERRORS} />}
      </EndpointForm>
    </Sheet>
  );
}
