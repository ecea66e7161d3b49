import { clearPractice } from '@alongside/contracts/setup';
import { useMutation } from '@tanstack/react-query';
import { PasswordField } from '../../kit/fields/password-field';
import { TextField } from '../../kit/fields/text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { practice } from '../../words/practice';
import { clearingPractice } from './clear.queries';
import styles from './practice.module.css';

const words = practice.clear;
const EMPTY = { providerName: '', yourName: '', email: '', password: '' };
const NEEDS_PASSWORD = { missing: words.missingPassword, 'too-short': words.missingPassword };

const What = ({ title, items }: { readonly title: string; readonly items: readonly string[] }) => (
  <section className={styles['what']}>
    <h3>{title}</h3>
    <ul>{items.map((item) => <li key={item}>{item}</li>)}</ul>
  </section>
);

const Fields = () => (
  <>
    <TextField name="providerName" label={words.provider} thing={words.providerThing} autoComplete="organization" />
    <TextField name="yourName" label={words.yourName} thing={words.yourNameThing} autoComplete="name" />
    <TextField name="email" type="email" label={words.email} hint={words.emailHint} thing={words.emailThing} autoComplete="username" />
    <PasswordField name="password" label={words.password} hint={words.passwordHint} isNew errors={NEEDS_PASSWORD} />
  </>
);

interface ClearSheetProps {
  readonly onClose: () => void;
  /** The session goes on in the new provider: where to. */
  readonly onCleared: () => void;
}
/** What goes and what stays, and the little that a service of one's own begins with. Not kept while it is written: it holds a password. */
export function ClearSheet({ onClose, onCleared }: ClearSheetProps) {
  const mutation = useMutation(clearingPractice);
  return (
    <Sheet kind="dialog" isOpen onClose={onClose} title={words.title} lead={words.lead}>
      <div className={styles['before']}>
        <What {...words.goes} />
        <What {...words.stays} />
      </div>
      <EndpointForm endpoint={clearPractice} mutation={mutation} initial={EMPTY} submit={words.submit} onDone={onCleared} onCancel={onClose}>
        <Fields />
      </EndpointForm>
    </Sheet>
  );
}
