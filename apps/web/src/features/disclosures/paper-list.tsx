import { createPortal } from 'react-dom';
import { today } from '../../platform/clock';
import { fullDate, list } from '../../platform/format';
import { wordFor } from '../../words/codes';
import { disclosures, matters } from '../../words/telling';
import { reasonWords } from './answer-panel';
import type { DisclosureShown } from './disclosures.queries';
import styles from './paper.module.css';

interface PaperListProps {
  /** As they are called, for the corner of the sheet. */
  readonly name: string;
  readonly told: readonly DisclosureShown[];
  readonly recipientOf: (disclosure: DisclosureShown) => string;
}
const words = disclosures.paper;

/** For the person to keep: large, plain, in order, and only what was really told. On paper it stands alone. */
export function PaperList({ name, told, recipientOf }: PaperListProps) {
  return createPortal(
    <article className={styles['paper']}>
      <header>
        <p>{words.independent}</p>
        <p>{name}</p>
      </header>
      <h1>{words.title}</h1>
      {told.length === 0 && <p>{words.none}</p>}
      {told.map((each) => (
        <section key={each.id}>
          <h2>{words.told(recipientOf(each), fullDate(each.sharedOn))}</h2>
          <p>{words.about(list(each.matters.map((matter) => wordFor(matters, matter).toLowerCase())))}</p>
          <p>{words.said}</p>
          <blockquote>{each.whatShared}</blockquote>
          <p>{words.why(reasonWords(each.basis, name))}</p>
        </section>
      ))}
      <footer>
        <p>{words.mind}</p>
        <p>{words.made(fullDate(today()))}</p>
      </footer>
    </article>,
    document.body,
  );
}
