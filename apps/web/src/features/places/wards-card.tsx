import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { list, plainDate } from '../../platform/format';
import { hospital as words, ward as wardWords } from '../../words/places';
import { EndPlace } from './end-place';
import styles from './places.module.css';
import { endingWard, reopeningWard, type Hospital, type Ward } from './places.queries';
import { WardSheet } from './ward-sheet';

const About = ({ ward }: { readonly ward: Ward }) => (
  <div>
    <strong>{ward.name}</strong>
    <small>{ward.endedOn ? words.endedOn(plainDate(ward.endedOn)) : words.peopleThere(ward.peopleThere)}</small>
    {!ward.endedOn && <small>{ward.advocates.length > 0 ? words.covers(list(ward.advocates)) : words.coversNobody}</small>}
    {ward.visitingNotes && <p className={styles['notes']}>{ward.visitingNotes}</p>}
  </div>
);

function Actions({ ward, onChange }: { readonly ward: Ward; readonly onChange: () => void }) {
  const client = useQueryClient();
  const ending = useMutation(endingWard(client));
  const reopening = useMutation(reopeningWard(client));
  const params = { wardId: ward.id };
  return (
    <span className={styles['actions']}>
      {!ward.endedOn && <Button size="small" aria-label={wardWords.change(ward.name)} onClick={onChange}>{words.change}</Button>}
      <EndPlace
        name={ward.name} hasEnded={ward.endedOn !== null}
        end={(options) => ending.mutate({ params, body: { version: ward.version } }, options)}
        reopen={(options) => reopening.mutate({ params, body: { version: ward.endedOn ? ward.version : ward.version + 1 } }, options)}
      />
    </span>
  );
}

/** The wards of a hospital, and what may be done about each. */
export function WardsCard({ hospital }: { readonly hospital: Hospital }) {
  const [open, setOpen] = useState<Ward | 'new' | null>(null);
  const mayChange = hospital.allowedActions.includes('place:change');
  return (
    <Card title={words.wards} aside={mayChange && !hospital.endedOn && <Button size="small" icon={IconPlus} onClick={() => setOpen('new')}>{words.addWard}</Button>}>
      {hospital.wards.length === 0 && <p className={styles['quiet']}>{words.noWards}</p>}
      <ul className={styles['lines']}>
        {hospital.wards.map((ward) => (
          <li key={ward.id} data-over={ward.endedOn !== null || undefined}>
            <About ward={ward} />
            {mayChange && <Actions ward={ward} onChange={() => setOpen(ward)} />}
          </li>
        ))}
      </ul>
      <WardSheet hospital={hospital} ward={open} onClose={() => setOpen(null)} />
    </Card>
  );
}
