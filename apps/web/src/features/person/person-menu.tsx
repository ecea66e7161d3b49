import { Menu } from '@mantine/core';
import '@mantine/core/styles/Menu.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import { IconCalendarPlus, IconDots, IconDoorExit, IconEdit, IconHeartHandshake, IconMessageCircleQuestion, type Icon as TablerIcon } from '@tabler/icons-react';
import { useOverlay } from '../../app/overlays';
import { IconButton } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { wordFor } from '../../words/codes';
import { person as words } from '../../words/person';
import { services } from '../../words/referrals';
import { may, openReferrals, waitsForYes } from './facts';
import type { PersonPage } from './person.queries';
import type { PersonSheets } from './use-person-sheets';

interface ItemProps {
  readonly icon: TablerIcon;
  readonly text: string;
  readonly onClick: () => void;
}
const Item = ({ icon, text, onClick }: ItemProps) => (
  <Menu.Item leftSection={<Icon of={icon} />} onClick={onClick}>{text}</Menu.Item>
);

interface PersonMenuProps {
  readonly page: PersonPage;
  readonly sheets: PersonSheets;
}

/** What else may be done for this person: exactly what the service allows. */
export function PersonMenu({ page, sheets }: PersonMenuProps) {
  const { open: tell } = useOverlay('tell');
  const open = openReferrals(page);
  const waiting = open.find(waitsForYes);
  const mayClose = may(page, 'case:close');
  const mayPlan = may(page, 'visit:plan');
  const mayCorrect = may(page, 'person:correct');
  if (!mayClose && !mayPlan && !mayCorrect) return null;
  return (
    <Menu position="bottom-end" width={250} shadow="md" keepMounted={false}>
      <Menu.Target>
        <IconButton kind="other" icon={IconDots} label={words.menu.open} />
      </Menu.Target>
      <Menu.Dropdown>
        {mayPlan && <Item icon={IconCalendarPlus} text={words.menu.plan} onClick={sheets.plan} />}
        {may(page, 'sharing:ask') && <Item icon={IconMessageCircleQuestion} text={words.menu.tell} onClick={() => tell(page.id)} />}
        {mayCorrect && <Item icon={IconEdit} text={words.menu.correct} onClick={sheets.correct} />}
        {waiting && may(page, 'case:open') && <Item icon={IconHeartHandshake} text={words.menu.openCase} onClick={() => sheets.openCase(waiting.id)} />}
        {mayClose && open.map(({ id, service }) => (
          <Item key={id} icon={IconDoorExit} text={words.menu.close(wordFor(services, service))} onClick={() => sheets.close(id)} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
