import { Facts } from '../../kit/facts/facts';
import { useTitle } from '../../platform/title';
import { refer } from '../../words/refer';
import { PageHeading } from './page-heading';
import styles from './refer.module.css';

const words = refer.shut;

interface FormShutProps {
  readonly provider: { readonly name: string; readonly phone: string; readonly email: string; readonly openingHours: string };
}

/** Instead of the form, where the provider takes nothing by it: how to reach it. */
export function FormShut({ provider: { name, phone, email, openingHours } }: FormShutProps) {
  useTitle(words.title, { product: name });
  const ways = [
    ...(phone ? [{ label: words.phone, value: phone }] : []),
    { label: words.email, value: email },
    ...(openingHours ? [{ label: words.hours, value: openingHours }] : []),
  ];
  return (
    <div className={styles['stack']}>
      <PageHeading heading={words.heading} lead={words.lead(name)} />
      <Facts facts={ways} />
      <p>{words.always}</p>
    </div>
  );
}
