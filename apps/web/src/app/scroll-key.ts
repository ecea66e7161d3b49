import type { Location } from 'react-router';

/** One for each arrival: the router calls every first page 'default', and would bring back where another one was scrolled to. */
export const scrollKey = ({ key, pathname }: Location): string => (key === 'default' ? `${pathname} ${String(performance.timeOrigin)}` : key);
