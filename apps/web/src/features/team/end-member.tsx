import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { paths } from '../../app/paths';
import { Button } from '../../kit/button';
import { ButtonLink } from '../../kit/button-link';
import { Confirm } from '../../kit/overlay/confirm';
import { showToast } from '../../kit/overlay/toast';
import { useMay } from '../../platform/session';
import { member as memberWords } from '../../words/team';
import { endingMember, reopeningMember, type TeamMember } from './team.queries';
import { useSayFailure } from './use-say-failure';

const words = memberWords.ending;

function Reopen({ member: { membershipId, version } }: { readonly member: TeamMember }) {
  const reopening = useMutation(reopeningMember(useQueryClient()));
  const { failure, sayFailure } = useSayFailure();
  return (
    <>
      {failure}
      <Button onClick={() => reopening.mutate({ params: { membershipId }, body: { version } }, { onError: sayFailure, onSuccess: () => showToast({ text: words.reopened }) })}>{words.reopen}</Button>
    </>
  );
}

function End({ member: { membershipId, version, name, peopleSupported } }: { readonly member: TeamMember }) {
  const [isAsking, setIsAsking] = useState(false);
  const ending = useMutation(endingMember(useQueryClient()));
  const { failure, sayFailure, forget } = useSayFailure();
  const seesPeople = useMay('person:list');
  const end = () =>
    ending.mutate(
      { params: { membershipId }, body: { version } },
      {
        onError: sayFailure,
        onSuccess: () => {
          setIsAsking(false);
          showToast({ text: words.done });
        },
      },
    );
  const close = () => {
    forget();
    setIsAsking(false);
  };
  return (
    <>
      <Button kind="quiet" onClick={() => setIsAsking(true)}>{words.end}</Button>
      <Confirm isOpen={isAsking} title={words.title(name)} yes={words.yes} onYes={end} onNo={close}>
        <p>{words.text}</p>
        {failure}
        {peopleSupported > 0 && seesPeople && <ButtonLink kind="link" to={`${paths.people}?advocate=${membershipId}`}>{words.handOn}</ButtonLink>}
      </Confirm>
    </>
  );
}

/** The end of somebody's work here, asked about first; or the way back. */
export function EndMember({ member }: { readonly member: TeamMember }) {
  if (!member.allowedActions.includes('team:end')) return null;
  if (member.state === 'ENDED') return <Reopen member={member} />;
  return member.state === 'INVITED' ? null : <End member={member} />;
}
