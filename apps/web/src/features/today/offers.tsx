import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconClock } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { Avatar } from '../../kit/avatar';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { StatusChip } from '../../kit/chip';
import { showToast } from '../../kit/overlay/toast';
import { ProblemError } from '../../platform/problem-error';
import { dayAndTime, shortDate } from '../../platform/format';
import { useShownName } from '../../platform/shown-name';
import { legalStatusLabel } from '../../words/legal-status';
import { problems } from '../../words/problems';
import { called, firstName } from '../../words/pronouns';
import { today as words } from '../../words/today';
import styles from './offers.module.css';
import { TalkFirst } from './talk-first';
import { acceptingOffer, type Offer } from './today.queries';

const factsOf = ({ legalStatusCode, communityStatus, place }: Offer) =>
  [legalStatusCode || communityStatus ? legalStatusLabel({ legalStatusCode, communityStatus }) : null, place].filter(Boolean).join(', ');

function Answer({ offer }: { readonly offer: Offer }) {
  const accepting = useMutation(acceptingOffer(useQueryClient(), offer.allocationId));
  const [isTalking, setIsTalking] = useState(false);
  const show = useShownName();
  const manager = firstName(offer.allocatedBy) ?? offer.allocatedBy;
  const accept = () =>
    accepting.mutate(undefined, { onSuccess: () => showToast({ text: words.offers.accepted(called(show(offer.name))) }) });
  return (
    <>
      {accepting.isError && (
        <p className={styles['failure']} role="alert">
          {accepting.error instanceof ProblemError ? problems[accepting.error.code].text : words.offers.couldNot}
        </p>
      )}
      <div className={styles['answer']}>
        <Button kind="main" onClick={accept} aria-disabled={accepting.isPending || undefined}>{words.offers.accept}</Button>
        <Button onClick={() => setIsTalking(true)}>{words.offers.talk(manager)}</Button>
      </div>
      <TalkFirst offer={offer} manager={manager} isOpen={isTalking} onClose={() => setIsTalking(false)} />
    </>
  );
}

function OfferLine({ offer }: { readonly offer: Offer }) {
  const facts = factsOf(offer);
  const by = firstName(offer.allocatedBy) ?? offer.allocatedBy;
  const show = useShownName();
  return (
    <li className={styles['offer']}>
      <Avatar name={offer.name} />
      <div className={styles['text']}>
        <Link to={paths.person(offer.personId)} className={styles['name']}>{show(offer.name) ?? words.someone}</Link>
        <p>{[facts && `${facts}.`, words.offers.given(by, dayAndTime(offer.allocatedAt))].filter(Boolean).join(' ')}</p>
        {offer.firstContactDueOn && (
          <StatusChip tone="info" icon={IconClock}>{words.offers.firstVisit(shortDate(offer.firstContactDueOn))}</StatusChip>
        )}
      </div>
      <div className={styles['rest']}>
        {offer.isBeingDiscussed ? <p>{words.offers.talking(by)}</p> : <Answer offer={offer} />}
      </div>
    </li>
  );
}

/** People who were allocated to me and wait for my answer. */
export const Offers = ({ offers }: { readonly offers: readonly Offer[] }) =>
  offers.length === 0 ? null : (
    <Card title={words.offers.heading}>
      <ul>{offers.map((offer) => <OfferLine key={offer.allocationId} offer={offer} />)}</ul>
    </Card>
  );
