import { Card } from '../../kit/card';
import { ChipRow, StatusChip } from '../../kit/chip';
import { HiddenLegend } from '../../kit/figures/figure';
import { cellName, disclosure } from '../../words/measures';
import { reports } from '../../words/reports';
import { countHidden } from './figure-lines';
import type { Check } from './report.queries';
import styles from './reports.module.css';

const words = reports.small;

function Attacks({ attacks }: Pick<Check, 'attacks'>) {
  if (attacks.length === 0) return <p className={styles['lead']}>{words.safeText}</p>;
  return (
    <>
      <p className={styles['lead']}>{words.foundText}</p>
      <ul className={styles['findings']} aria-label={words.found(attacks.length)}>
        {attacks.map(({ table, cell, low, high }) => (
          <li key={`${table}.${cell}`}>{words.finding(cellName(table, cell), low, high)}</li>
        ))}
      </ul>
    </>
  );
}

/** Start + started is ended + end: the working is shown, as the manager may see exact figures. */
function AddsUp({ check: { addsUp, exact } }: { readonly check: Check }) {
  const find = (id: string) => exact.measures.find((measure) => measure.id === id);
  const [cases, opened, closed] = [find('K21'), find('K19')?.value, find('K20')?.value];
  const sum = [cases?.start, opened, closed, cases?.end].map((value) => (typeof value === 'number' ? value : 0));
  const [start = 0, started = 0, ended = 0, end = 0] = sum;
  return (
    <div className={styles['sum']} data-wrong={!addsUp || undefined}>
      <p><StatusChip tone={addsUp ? 'done' : 'late'} isPlain>{addsUp ? reports.addsUp.yes : reports.addsUp.no}</StatusChip></p>
      <p className={styles['lead']}>{addsUp ? reports.addsUp.yesText : reports.addsUp.noText}</p>
      <p>{reports.addsUp.sum(start, started, ended, end)}</p>
    </div>
  );
}

/** Step 2: what is hidden, whether an outsider could work any of it out, and whether the figures add up. */
export function SmallNumbers({ check }: { readonly check: Check }) {
  const { attacks, shown, disclosureRule, disclosureThreshold, addsUp } = check;
  const isSafe = attacks.length === 0;
  return (
    <Card
      title={reports.check.step(2, words.title)}
      {...(!(isSafe && addsUp) && { edge: 'late' as const })}
      aside={
        <ChipRow>
          <StatusChip tone={isSafe ? 'done' : 'late'}>{isSafe ? words.safe : words.found(attacks.length)}</StatusChip>
          {!addsUp && <StatusChip tone="late">{reports.addsUp.no}</StatusChip>}
        </ChipRow>
      }
    >
      <Attacks attacks={attacks} />
      <p className={styles['lead']}>{words.hidden(countHidden(shown))}</p>
      <HiddenLegend meaning={disclosure[disclosureRule]?.legend(disclosureThreshold) ?? ''} />
      <AddsUp check={check} />
    </Card>
  );
}
