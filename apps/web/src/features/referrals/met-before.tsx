import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { Avatar } from '../../kit/avatar';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { announce } from '../../kit/live-region';
import { ProblemError } from '../../platform/problem-error';
import { list, plainDate } from '../../platform/format';
import { wordFor } from '../../words/codes';
import { problems } from '../../words/problems';
import { services } from '../../words/referrals';
import { triage } from '../../words/triage';
import { linking, type ReferralShown } from './referrals.queries';
import styles from './detail.module.css';

const words = triage.met;
type Duplicate = ReferralShown['duplicates'][number];

function likeness({ sameName, sameDateOfBirth, sameNhsNumber, lastSupportedOn, openService }: Duplicate, service: string): string {
  const same = [sameName && words.same.name, sameDateOfBirth && words.same.dateOfBirth, sameNhsNumber && words.same.nhsNumber].filter((each) => each !== false);
  return [
    same.length > 0 ? words.likeness(list(same)) : words.near,
    lastSupportedOn && words.supported(plainDate(lastSupportedOn)),
    openService && (openService === service ? words.openSame : words.open)(wordFor(services, openService)),
  ].filter(Boolean).join(' ');
}

interface LineProps {
  readonly referral: ReferralShown;
  readonly duplicate: Duplicate;
  readonly onOther: () => void;
  readonly onLinked: () => void;
}
function Line({ referral: { id, version, service, allowedActions }, duplicate, onOther, onLinked }: LineProps) {
  const link = useMutation(linking(useQueryClient(), id));
  const name = duplicate.name ?? duplicate.reference;
  return (
    <li className={styles['duplicate']}>
      <Avatar name={duplicate.name} />
      <div>
        <p className={styles['who']}>
          <Link to={paths.person(duplicate.personId)}>{name}</Link> <code>{duplicate.reference}</code>
        </p>
        <p>{likeness(duplicate, service)}</p>
        {link.isError && <p className={styles['failure']} role="alert">{link.error instanceof ProblemError ? problems[link.error.code].text : words.couldNot}</p>}
        {allowedActions.includes('referral:link') && (
          <div className={styles['answers']}>
            <Button
              aria-label={words.linkNamed(name)}
              aria-disabled={link.isPending || undefined}
              onClick={() => link.mutate({ version, personId: duplicate.personId }, { onSuccess: onLinked })}
            >
              {words.link}
            </Button>
            <Button kind="quiet" aria-label={words.otherNamed(name)} onClick={onOther}>{words.other}</Button>
          </div>
        )}
      </div>
    </li>
  );
}

/** People already on record who are like this one. Likeness is shown; a person says whether it is them. */
export function MetBefore({ referral }: { readonly referral: ReferralShown }) {
  const [others, setOthers] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed goes away with its line; whoever works by keyboard goes on from the heading.
  const settle = () => heading.current?.focus();
  const left = referral.duplicates.filter(({ personId }) => !others.includes(personId));
  return (
    <section className={styles['section']} aria-labelledby="met">
      <h2 id="met" ref={heading} tabIndex={-1}>{words.heading}</h2>
      <Card>
        {referral.isLikeSomebodyElsewhere && <p className={styles['elsewhere']}>{words.elsewhere}</p>}
        {left.length === 0 && (others.length > 0 || !referral.isLikeSomebodyElsewhere) && (
          <p className={styles['nobody']}>
            {others.length > 0 ? words.others : words.nobody}
            {others.length > 0 && <> <Button kind="link" onClick={() => setOthers([])}>{words.showAgain}</Button></>}
          </p>
        )}
        {left.length > 0 && (
          <ul className={styles['duplicates']}>
            {left.map((duplicate) => (
              <Line key={duplicate.personId} referral={referral} duplicate={duplicate} onOther={() => (setOthers((was) => [...was, duplicate.personId]), settle())} onLinked={() => (announce(words.linked), settle())} />
            ))}
          </ul>
        )}
      </Card>
    </section>
  );
}
