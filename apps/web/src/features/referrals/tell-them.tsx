import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../kit/button';
import { ChipRow } from '../../kit/chip';
import { LongTextField } from '../../kit/fields/long-text-field';
import { SegmentedControl } from '../../kit/fields/segmented-control';
import { Form } from '../../kit/form/form';
import { announce } from '../../kit/live-region';
import { Paper } from '../../kit/print/paper';
import { useSession } from '../../platform/session';
import { optionsOf } from '../../words/codes';
import { OUTCOMES, READERS, wording as words, wordingFor, type Outcome, type Reader, type WordedAbout } from '../../words/decision-wording';
import type { ReferralShown } from './referrals.queries';
import { outcomeOf } from './told-outcome';
import styles from './answer.module.css';

const aboutOf = ({ reference, service, ground, answer, decision }: ReferralShown, provider: string): WordedAbout => ({
  provider,
  reference,
  isCareAct: service === 'CARE_ACT',
  ground: decision?.ground ?? ground,
  basis: answer.basis,
  missing: answer.missing,
  pointedTo: decision?.pointedTo ?? null,
});

/** On paper the person reads who writes, and that it is nobody from the hospital. */
const ForThePerson = ({ text, provider, onDone }: { readonly text: string; readonly provider: string; readonly onDone: () => void }) => (
  <Paper page="what-we-decided" onDone={onDone}>
    <h1>{provider}</h1>
    {text.split(/\n{2,}/).map((part) => <p key={part}>{part}</p>)}
    <p><small>{words.independent}</small></p>
  </Paper>
);

/** The words as they were changed, for one reader and one outcome; those that we offer until then. */
function Words({ offered, reader, provider }: { readonly offered: string; readonly reader: Reader; readonly provider: string }) {
  const [values, setValues] = useState({ text: offered });
  const [isPrinting, setIsPrinting] = useState(false);
  const copy = () => void navigator.clipboard.writeText(values.text).then(() => announce(words.copied), () => announce(words.couldNotCopy));
  return (
    <>
      <Form values={values} onChange={setValues} errors={[]} attempt={0} onSubmit={copy}>
        <LongTextField name="text" label={words.text} rows={6} />
      </Form>
      <ChipRow>
        <Button size="small" icon={IconCopy} onClick={copy}>{words.copy}</Button>
        {reader === 'person' && <Button size="small" icon={IconPrinter} onClick={() => setIsPrinting(true)}>{words.print}</Button>}
        {values.text !== offered && <Button size="small" kind="link" onClick={() => setValues({ text: offered })}>{words.again}</Button>}
      </ChipRow>
      {isPrinting && <ForThePerson text={values.text} provider={provider} onDone={() => setIsPrinting(false)} />}
    </>
  );
}

/** What to tell the person and whoever referred them, in plain words, before or after it is decided. */
export function TellThem({ referral }: { readonly referral: ReferralShown }) {
  const { organisation } = useSession();
  const [reader, setReader] = useState<Reader>('person');
  const [chosen, setChosen] = useState<Outcome | null>(null);
  const outcome = chosen ?? outcomeOf(referral);
  const offered = wordingFor(reader, outcome, aboutOf(referral, organisation.name));
  return (
    <details className={styles['facts']}>
      <summary><h3>{words.heading}</h3></summary>
      <p className={styles['none']}>{words.lead}</p>
      <div className={styles['tell']}>
        <SegmentedControl label={words.reader} options={optionsOf(READERS, words.readers)} value={reader} onChange={setReader} />
        <SegmentedControl label={words.outcome} options={optionsOf(OUTCOMES, words.outcomes)} value={outcome} onChange={setChosen} />
        <Words key={offered} offered={offered} reader={reader} provider={organisation.name} />
      </div>
    </details>
  );
}
