import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import type { PersonLine } from './people.queries';

const PHONE = '(max-width: 767.98px)';

/** A press anywhere on a row does what Space does on its link; on a phone, where nothing stands beside a list, it opens the person. */
export function useRowClick(items: readonly PersonLine[], onPeek: (line: PersonLine) => void) {
  const go = useNavigate();
  return (event: MouseEvent<HTMLElement>) => {
    if (!(event.target instanceof Element) || event.target.closest('a, button')) return;
    const link = event.target.closest('tbody tr')?.querySelector<HTMLElement>('[data-row-link]');
    const line = link && items[Number(link.dataset['rowLink'])];
    if (!line || getSelection()?.isCollapsed === false) return;
    if (matchMedia(PHONE).matches) {
      void go(paths.person(line.personId));
      return;
    }
    link.focus();
    onPeek(line);
  };
}
