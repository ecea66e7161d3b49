import { PrintButton } from '../../kit/print-button';
import { Facts } from '../../kit/facts/facts';
import { useTitle } from '../../platform/title';
import { privacyNotice as words } from '../../words/privacy-notice';
import { PageHeading } from './page-heading';
import styles from './refer.module.css';

interface PrivacyNoticeProps {
  readonly provider: {
    readonly name: string;
    readonly phone: string;
    readonly email: string;
    readonly privacyLeadName: string;
    readonly privacyLeadEmail: string;
  };
}

/** What is kept of whoever asks for an advocate, and whom to ask about it: from the provider's own details, for screen and paper. */
export function PrivacyNotice({ provider: { name, phone, email, privacyLeadName, privacyLeadEmail } }: PrivacyNoticeProps) {
  useTitle(words.title, { product: name });
  const ask = [
    ...(privacyLeadName ? [{ label: words.ask.lead, value: privacyLeadName }] : []),
    { label: words.ask.email, value: privacyLeadEmail || email },
    ...(phone ? [{ label: words.ask.phone, value: phone }] : []),
  ];
  return (
    <article className={styles['stack']}>
      <PageHeading heading={words.heading} lead={words.lead(name)} />
      {words.parts(name).map(({ title, items }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul className={styles['steps']}>{items.map((item) => <li key={item}>{item}</li>)}</ul>
        </section>
      ))}
      <section>
        <h2>{words.ask.title}</h2>
        <p>{words.ask.text(name)}</p>
        <Facts facts={ask} />
      </section>
      <section>
        <h2>{words.complain.title}</h2>
        <p>{words.complain.text}</p>
      </section>
      <p className={styles['print']}>
        <PrintButton page="privacy-notice">{words.print}</PrintButton>
      </p>
    </article>
  );
}
