import { LongTextField } from '../../kit/fields/long-text-field';
import { TextField } from '../../kit/fields/text-field';
import { telling } from '../../words/telling';
import styles from './disclosures.module.css';
import type { RecordValues } from './record-values';

const words = telling.letter;
const missing = (text: string) => ({ missing: text, 'too-short': text, 'needs-information': text });

/** The letter, and beside it how it arrives: read before it goes. */
export function LetterFields({ values: { mail } }: { readonly values: RecordValues }) {
  return (
    <>
      <TextField name="mail.to" label={words.to} inputMode="email" errors={{ ...missing(words.toMissing), 'not-an-email': words.toMissing }} maxLength={254} />
      <TextField name="mail.subject" label={words.subject} hint={words.subjectHint} errors={{ ...missing(words.subjectMissing), 'name-in-subject': words.subjectNames }} maxLength={120} />
      <LongTextField name="mail.text" label={words.text} hint={words.textHint} rows={6} errors={missing(words.textMissing)} />
      {mail.text.trim() !== '' && (
        <figure className={styles['letter']} aria-label={telling.record.preview}>
          <figcaption>{telling.record.preview}</figcaption>
          <p className={styles['source']}>{words.goesTo(mail.to)}</p>
          <p><b>{mail.subject}</b></p>
          <p className={styles['said']}>{mail.text}</p>
          <p className={styles['source']}>{words.foot}</p>
        </figure>
      )}
    </>
  );
}
