import { useHref, useLinkClickHandler, type To } from 'react-router';
import { ButtonAnchor, type ButtonAnchorProps } from './button';

interface ButtonLinkProps extends Omit<ButtonAnchorProps, 'href'> {
  readonly to: To;
}

/** A link inside the application that looks like a button. */
export function ButtonLink({ to, onClick, ...rest }: ButtonLinkProps) {
  const href = useHref(to);
  const go = useLinkClickHandler<HTMLAnchorElement>(to);
  return (
    <ButtonAnchor
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) go(event);
      }}
    />
  );
}
