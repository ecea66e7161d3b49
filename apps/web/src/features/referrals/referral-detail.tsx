import { useQuery } from '@tanstack/react-query';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useFocusOnArrival } from '../../kit/focus-on-arrival';
import { Icon } from '../../kit/icon';
import { WithQuery } from '../../kit/states/with-query';
import { useTitle } from '../../platform/title';
import { wordFor } from '../../words/codes';
import { sources } from '../../words/referrals';
import { triage } from '../../words/triage';
import { Banner, ClocksThatStart, Rules, StillToFind, Why } from './answer-panel';
import { Decided } from './decided';
import { Duties } from './duties';
import { DecisionPanel, type DecidedHow } from './decision-panel';
import { FactsForm } from './facts-form';
import { MetBefore } from './met-before';
import { Questions } from './questions';
import { Routes } from './routes-panel';
import { TellThem } from './tell-them';
import { referralOf, type ReferralShown } from './referrals.queries';
import { Agreement, Told } from './told-card';
import answer from './answer.module.css';
import styles from './detail.module.css';

/** 'Ward staff' goes on as 'ward staff'; 'AMHP' stays what it is. */
const inSentence = (word: string): string => (/^[A-Z][a-z]/.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word);

function leadOf({ person, source, referrer }: ReferralShown): string {
  const { role, name, workplace } = referrer ?? { role: source, name: null, workplace: null };
  const word = wordFor(sources, role);
  const who = [name, name ? inSentence(word) : word, workplace].filter(Boolean).join(', ');
  return [person.pronouns, person.age === null ? null : String(person.age), source === 'SELF' ? triage.lead.self : triage.lead.by(who)].filter(Boolean).join(' · ');
}

function Header({ referral }: { readonly referral: ReferralShown }) {
  const ref = useFocusOnArrival<HTMLHeadingElement>(referral.id);
  useTitle(triage.titleOf(referral.reference));
  return (
    <header className={styles['header']}>
      <h1 ref={ref} tabIndex={-1}>{referral.person.name ?? triage.queue.someone}</h1>
      <code>{referral.reference}</code>
      <p>{leadOf(referral)}</p>
    </header>
  );
}

function Shown({ referral, ...decided }: DecidedHow & { readonly referral: ReferralShown }) {
  const mayDecide = ['referral:accept', 'referral:ask', 'referral:signpost'].some((action) => referral.allowedActions.includes(action));
  return (
    <>
      <div className={styles['told']}>
        <Link to={paths.referrals} className={styles['back']}><Icon of={IconArrowLeft} />{triage.queue.back}</Link>
        <Header referral={referral} />
        <Decided referral={referral} />
        <Agreement referral={referral} />
        <Questions referral={referral} />
        <Told referral={referral} />
        <MetBefore key={referral.id} referral={referral} />
      </div>
      <div className={answer['panel']}>
        <Banner referral={referral} />
        <Why referral={referral} />
        <StillToFind referral={referral} />
        {referral.allowedActions.includes('referral:correct') && <FactsForm key={referral.person.id} referral={referral} />}
        <Routes referral={referral} />
        <ClocksThatStart referral={referral} />
        <Duties referral={referral} />
        <Rules referral={referral} />
        <TellThem referral={referral} />
        {mayDecide && <DecisionPanel key={referral.id} referral={referral} {...decided} />}
      </div>
    </>
  );
}

/** One referral: what was told, what the rules say of it, and what to decide. */
export function ReferralDetail({ referralId, ...decided }: DecidedHow & { readonly referralId: string }) {
  const query = useQuery(referralOf(referralId));
  return (
    <div className={styles['detail']}>
      <WithQuery query={query} loading={triage.loadingOne} errorTitle={triage.failedOne} level={1}>
        {(referral) => <Shown referral={referral} {...decided} />}
      </WithQuery>
    </div>
  );
}
