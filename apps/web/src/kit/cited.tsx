import { citationPieces } from '@alongside/domain/law';
import { citations as words } from '../words/citations';

/** Where something is written, each part of it that legislation.gov.uk holds a link to the text. */
export const Cited = ({ citation }: { readonly citation: string }) => (
  <>
    {citationPieces(citation).map(({ text, href }, at) =>
      href === null ? (
        <span key={at}>{text}</span>
      ) : (
        <a key={at} href={href} target="_blank" rel="noreferrer">
          {text}
          <span className="visually-hidden"> {words.opensElsewhere}</span>
        </a>
      ),
    )}
  </>
);
