import { useMutation } from '@tanstack/react-query';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { useSession } from '../../platform/session';
import { practice } from '../../words/practice';
import { restartingPractice } from './clear.queries';
import styles from './practice.module.css';

const words = practice.again;

/** The practice as on its first day, at one press. */
export function RestartCard({ onRestarted }: { readonly onRestarted: () => void }) {
  const restarting = useMutation({ ...restartingPractice, onSuccess: onRestarted });
  const { slug } = useSession().organisation;
  return (
    <Card title={words.title}>
      <p>{words.text}</p>
      <p role="status" className={styles['said']}>{restarting.isPending ? words.going : restarting.isError ? words.didNot : null}</p>
      <Button onClick={() => restarting.mutate(slug)} aria-disabled={restarting.isPending || undefined}>{words.submit}</Button>
    </Card>
  );
}
