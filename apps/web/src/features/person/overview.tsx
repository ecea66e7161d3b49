import type { ReactNode } from 'react';
import { Clocks } from './clocks';
import { openReferrals, waitsForYes } from './facts';
import { GoodToKnow } from './good-to-know';
import { NextCard } from './next-card';
import styles from './person.module.css';
import type { PersonPage } from './person.queries';
import { StoppedBanner } from './stopped-banner';
import { Timeline } from './timeline';
import type { PersonSheets } from './use-person-sheets';
import { WantsCard } from './wants-card';
import { WhoKnows } from './who-knows';
import { YesBanner } from './yes-banner';

const NEWEST = 8;

interface OverviewProps {
  readonly page: PersonPage;
  readonly sheets: PersonSheets;
  readonly onAddAction: () => void;
  readonly actions: ReactNode;
  readonly waiting: ReactNode;
}

/** The first screen about a person: what runs out, what they want, what comes next, who may know what, what happened. */
export function Overview({ page, sheets, onAddAction, actions, waiting }: OverviewProps) {
  const offered = openReferrals(page).find(waitsForYes);
  return (
    <div className={styles['overview']}>
      <div className={styles['first']}>
        {offered && <YesBanner page={page} onOpen={() => sheets.openCase(offered.id)} />}
        <StoppedBanner page={page} />
        <Clocks page={page} />
      </div>
      <div className={styles['side']}>
        <WantsCard page={page} />
        <NextCard page={page} onAdd={onAddAction} onPlan={sheets.plan} actions={actions} />
        <WhoKnows page={page} />
        <GoodToKnow page={page} />
      </div>
      <div className={styles['happened']}>
        <Timeline page={page} most={NEWEST} waiting={waiting} />
      </div>
    </div>
  );
}
