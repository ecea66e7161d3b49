import { useFocusOnArrival } from '../focus-on-arrival';

interface StateHeadingProps {
  /** 1 where it is all there is on the page: focus arrives there, as on any other page. */
  readonly level: 1 | 2 | 3;
  readonly children: string;
}

function PageHeading({ children }: { readonly children: string }) {
  const ref = useFocusOnArrival<HTMLHeadingElement>();
  return <h1 ref={ref} tabIndex={-1}>{children}</h1>;
}

export function StateHeading({ level, children }: StateHeadingProps) {
  if (level === 1) return <PageHeading>{children}</PageHeading>;
  return level === 2 ? <h2>{children}</h2> : <h3>{children}</h3>;
}
