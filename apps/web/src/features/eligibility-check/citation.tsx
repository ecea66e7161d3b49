import { citationPieces } from '@alongside/domain/law';
import { check } from '../../words/eligibility-check';

/** The law a sentence rests on, each part leading to its text. In another tab, so that no answer on this page is lost. */
export const Citation = ({ of }: { readonly of: string }) => (
  <small>
    {citationPieces(of).map(({ text, href }, index) =>
      href === null ? text : <a key={`${href} ${String(index)}`} href={href} target="_blank" rel="noopener noreferrer">{text}<span className="visually-hidden"> {check.newTab}</span></a>,
    )}
  </small>
);
