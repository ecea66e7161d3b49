import { useQuery } from '@tanstack/react-query';
import { IconMessageCircleQuestion, IconShieldCheck } from '@tabler/icons-react';
import { Button } from '../../kit/button';
import { PrintButton } from '../../kit/print-button';
import { EmptyState } from '../../kit/states/empty-state';
import { WithQuery } from '../../kit/states/with-query';
import { wordFor } from '../../words/codes';
import { disclosures as words, outside, telling } from '../../words/telling';
import { DisclosureLine } from './disclosure-line';
import { disclosuresOf, type DisclosureShown } from './disclosures.queries';
import styles from './disclosures.module.css';
import { PaperList } from './paper-list';

const wasTold = ({ state }: DisclosureShown): boolean => state === 'RECORDED';

interface DisclosureListProps {
  readonly personId: string;
  readonly name: string;
  readonly partyTitle: (kind: string, name: string) => string;
  readonly onTell: () => void;
}

/** Everything that was told to anybody, newest first, and a list of it for the person. */
export function DisclosureList({ personId, name, partyTitle, onTell }: DisclosureListProps) {
  const query = useQuery(disclosuresOf(personId));
  const recipientOf = ({ recipientKind, recipientName }: DisclosureShown): string => {
    if (!Object.hasOwn(outside, recipientKind)) return partyTitle(recipientKind, recipientName);
    return recipientName === recipientKind ? wordFor(outside, recipientKind) : recipientName;
  };
  return (
    <section className={styles['part']} aria-labelledby="who-was-told">
      <h2 id="who-was-told">{words.title}</h2>
      <p className={styles['lead']}>{words.lead(name)}</p>
      <WithQuery query={query} loading={words.loading} errorTitle={words.failed}>
        {({ items, allowedActions }) => (
          <>
            <div className={styles['ways']}>
              {allowedActions.includes('sharing:ask') && <Button kind="main" icon={IconMessageCircleQuestion} onClick={onTell}>{telling.open}</Button>}
              {items.some(wasTold) && <PrintButton page="who-was-told">{words.print(name)}</PrintButton>}
            </div>
            {items.length === 0 && <EmptyState icon={IconShieldCheck} tone="neutral" level={3} title={words.empty.title}>{words.empty.text}</EmptyState>}
            <ol className={styles['list']}>
              {items.map((disclosure) => (
                <DisclosureLine key={disclosure.id} disclosure={disclosure} name={name} recipient={recipientOf(disclosure)} mayDecide={allowedActions.includes('disclosure:decide')} />
              ))}
            </ol>
            <PaperList name={name} told={items.filter(wasTold)} recipientOf={recipientOf} />
          </>
        )}
      </WithQuery>
    </section>
  );
}
