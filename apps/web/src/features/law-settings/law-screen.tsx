import { MENTAL_HEALTH_ACT_2025, PROVISION_EFFECTS, type ProvisionEffect, type ProvisionId } from '@alongside/domain/law';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { paths } from '../../app/paths';
import { ButtonLink } from '../../kit/button-link';
import { Card } from '../../kit/card';
import { WhatChanged } from '../../kit/changes/what-changed';
import { Page, PageHeader } from '../../kit/page';
import { WithQuery } from '../../kit/states/with-query';
import { effects, law as words, lawChanges } from '../../words/law-settings';
import { EnterDaySheet, RemoveDaySheet } from './commencement-sheets';
import styles from './law.module.css';
import { commencementChangesQuery, commencementsQuery, type Commencement } from './law.queries';
import { ProvisionLine } from './provision-line';

type Doing = { readonly kind: 'enter' | 'remove'; readonly provision: ProvisionId };
interface ProvisionsProps {
  readonly items: readonly Commencement[];
  readonly mayChange: boolean;
}
const enteredFor = (items: readonly Commencement[], id: string): Commencement | null => items.find(({ provision }) => provision === id) ?? null;

const Group = ({ effect, items, mayChange, onDo }: ProvisionsProps & { readonly effect: ProvisionEffect; readonly onDo: (doing: Doing) => void }) => (
  <Card title={effects[effect].title}>
    <p className={styles['quiet']}>{effects[effect].text}</p>
    <ul>
      {MENTAL_HEALTH_ACT_2025.filter((provision) => provision.effect === effect).map((provision) => (
        <ProvisionLine
          key={provision.id} provision={provision} entered={enteredFor(items, provision.id)} mayChange={mayChange}
          onEnter={() => onDo({ kind: 'enter', provision: provision.id })} onRemove={() => onDo({ kind: 'remove', provision: provision.id })}
        />
      ))}
    </ul>
  </Card>
);

function Provisions({ items, mayChange }: ProvisionsProps) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const OpenSheet = doing?.kind === 'remove' ? RemoveDaySheet : EnterDaySheet;
  return (
    <>
      <div className={styles['columns']}>
        <div className={styles['stack']}>
          {PROVISION_EFFECTS.map((effect) => <Group key={effect} effect={effect} items={items} mayChange={mayChange} onDo={setDoing} />)}
        </div>
        <WhatChanged query={useInfiniteQuery(commencementChangesQuery)} words={lawChanges} isNamed />
      </div>
      {doing && <OpenSheet provision={doing.provision} entered={enteredFor(items, doing.provision)} onClose={() => setDoing(null)} />}
    </>
  );
}

/** The Mental Health Act 2025, part by part: what has begun, what it changes, and the day it begins. */
export const LawScreen = () => (
  <Page title={words.title}>
    <PageHeader heading={words.title} lead={words.lead} actions={<ButtonLink to={paths.rules}>{words.rules}</ButtonLink>} />
    <WithQuery query={useQuery(commencementsQuery)} loading={words.loading} errorTitle={words.failed}>
      {({ items, allowedActions }) => <Provisions items={items} mayChange={allowedActions.includes('commencement:change')} />}
    </WithQuery>
  </Page>
);
