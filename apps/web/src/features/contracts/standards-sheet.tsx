import { LEGAL_STATUS_CODES, PRIORITIES, PROVIDED_SERVICES } from '@alongside/domain/codes';
import { setStandards } from '@alongside/contracts/service-contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Button, IconButton } from '../../kit/button';
import { DateField } from '../../kit/fields/date-field';
import { SelectField } from '../../kit/fields/select-field';
import { TextField } from '../../kit/fields/text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { useForm } from '../../kit/form/form-context';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { measures, promises as words } from '../../words/contracts';
import { legalStatuses } from '../../words/legal-status';
import { priorities, services } from '../../words/referrals';
import styles from './contracts.module.css';
import { settingStandards, type Contract } from './contracts.queries';
import { inPlaces, linesOf, NEW_LINE, standardsBody, standardsValues, type StandardLine, type StandardsValues } from './standards-values';

const labelled = (codes: readonly string[], labels: Readonly<Record<string, string>>) => codes.map((value) => ({ value, label: labels[value] ?? value }));
const MEASURES = labelled(Object.keys(measures), measures);
const SERVICES = labelled(PROVIDED_SERVICES, services);
const URGENCY = labelled(PRIORITIES, priorities);
const STATUSES = labelled(LEGAL_STATUS_CODES, legalStatuses);
/** Several at once, as they were entered before, stay one choice. */
const statusOptions = (status: string | null) =>
  status?.includes(',') ? [{ value: status, label: status.split(',').map((code) => legalStatuses[code as keyof typeof legalStatuses]).join(', ') }, ...STATUSES] : STATUSES;

interface LineProps {
  readonly place: number;
  readonly line: StandardLine;
  readonly onRemove: () => void;
  readonly onUp: () => void;
}
const Line = ({ place, line, onRemove, onUp }: LineProps) => (
  <fieldset className={styles['line']}>
    <legend>{words.row(place + 1)}</legend>
    <SelectField name={`standards.${place}.measure`} label={words.measure} empty={words.measureEmpty} options={MEASURES} />
    <div className={styles['pairs']}>
      <TextField name={`standards.${place}.value`} label={words.value} thing={words.valueThing} hint={words.valueHint} inputMode="decimal" width="short" />
      <TextField name={`standards.${place}.thresholdPct`} label={words.threshold} inputMode="decimal" width="short" isOptional />
      <SelectField name={`standards.${place}.service`} label={words.service} empty={words.anyService} options={SERVICES} isOptional />
      <SelectField name={`standards.${place}.priority`} label={words.priority} empty={words.anyPriority} options={URGENCY} isOptional />
    </div>
    <SelectField name={`standards.${place}.status`} label={words.status} empty={words.anyStatus} options={statusOptions(line.status)} isOptional />
    <span className={styles['moves']}>
      {place > 0 && <IconButton icon={IconArrowUp} label={words.up(place + 1)} onClick={onUp} />}
      <IconButton icon={IconX} label={words.remove(place + 1)} onClick={onRemove} />
    </span>
  </fieldset>
);

/** The lines in the order in which they are asked, moved by buttons. */
function Lines() {
  const { valueOf, change } = useForm();
  const lines = linesOf((valueOf('standards') ?? {}) as StandardsValues['standards']);
  const set = (next: readonly StandardLine[]) => change('standards', inPlaces(next));
  const up = (place: number) => {
    const [above, line] = [lines[place - 1], lines[place]];
    if (above && line) set([...lines.slice(0, place - 1), line, above, ...lines.slice(place + 1)]);
  };
  return (
    <>
      {lines.map((line, place) => (
        <Line key={place} place={place} line={line} onRemove={() => set(lines.filter((_, at) => at !== place))} onUp={() => up(place)} />
      ))}
      <Button icon={IconPlus} onClick={() => set([...lines, NEW_LINE])}>{words.add}</Button>
    </>
  );
}

interface StandardsSheetProps {
  readonly contract: Contract;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}
function StandardsForm({ contract, onClose }: Omit<StandardsSheetProps, 'isOpen'>) {
  const mutation = useMutation(settingStandards(useQueryClient(), contract.id));
  const [initial] = useState(() => standardsValues(contract));
  return (
    <EndpointForm
      endpoint={setStandards} mutation={mutation} initial={initial} toBody={standardsBody} draft={{ type: 'standards', id: contract.id }} onCancel={onClose}
      onDone={() => {
        onClose();
        showToast({ text: words.saved });
      }}
    >
      <DateField name="fromOn" label={words.fromOn} hint={words.fromHint} leaning="ahead" />
      <Lines />
    </EndpointForm>
  );
}
/** What the contract promises, from a day on. */
export const StandardsSheet = ({ isOpen, ...rest }: StandardsSheetProps) => (
  <Sheet isOpen={isOpen} onClose={rest.onClose} title={words.title} lead={words.lead}>
    <StandardsForm {...rest} />
  </Sheet>
);
