import { useState, type ReactNode } from 'react';
import { paths } from '../../app/paths';
import { Button } from '../../kit/button';
import { ButtonLink } from '../../kit/button-link';
import { Confirm } from '../../kit/overlay/confirm';
import { showToast } from '../../kit/overlay/toast';
import { useFailureSaid } from '../../kit/refusal/use-failure-said';
import { placeEnding as words } from '../../words/places';

/** A press that the service may refuse. */
export type Press = (options: { readonly onError: (error: unknown) => void; readonly onSuccess: () => void }) => void;

interface EndPlaceProps {
  readonly name: string;
  readonly hasEnded: boolean;
  readonly end: Press;
  readonly reopen: Press;
}

function Reopen({ name, reopen }: Pick<EndPlaceProps, 'name' | 'reopen'>): ReactNode {
  const { failure, sayFailure } = useFailureSaid();
  return (
    <>
      {failure}
      <Button size="small" aria-label={words.reopenOf(name)} onClick={() => reopen({ onError: sayFailure, onSuccess: () => showToast({ text: words.reopened }) })}>{words.reopen}</Button>
    </>
  );
}

function End({ name, end, reopen }: Omit<EndPlaceProps, 'hasEnded'>) {
  const [isAsking, setIsAsking] = useState(false);
  const { failure, sayFailure, forget } = useFailureSaid(words.uses);
  const close = () => {
    forget();
    setIsAsking(false);
  };
  const done = () => {
    close();
    showToast({ text: words.done, undo: () => reopen({ onError: sayFailure, onSuccess: () => showToast({ text: words.reopened }) }) });
  };
  return (
    <>
      <Button kind="quiet" size="small" aria-label={words.endOf(name)} onClick={() => setIsAsking(true)}>{words.end}</Button>
      <Confirm isOpen={isAsking} title={words.ask(name)} yes={words.yes} onYes={() => end({ onError: sayFailure, onSuccess: done })} onNo={close}>
        <p>{words.text}</p>
        {failure}
        <ButtonLink kind="link" to={paths.team}>{words.seeTeam}</ButtonLink>
      </Confirm>
    </>
  );
}

/** A place leaves the list, asked about first and undone at a press; or comes back to it. */
export const EndPlace = ({ hasEnded, ...rest }: EndPlaceProps) => (hasEnded ? <Reopen {...rest} /> : <End {...rest} />);
