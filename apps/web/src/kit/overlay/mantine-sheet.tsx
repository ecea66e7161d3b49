import { Drawer, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import { states } from '../../words/states';
import { IconButton } from '../button';
import styles from './sheet.module.css';

export interface SheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** Stays in view under what scrolls: the button that saves. */
  readonly foot?: ReactNode;
  /** `sheet` comes from the bottom on a phone and from the side on a desktop; `dialog` stands in the middle. */
  readonly kind?: 'sheet' | 'dialog';
  readonly children: ReactNode;
}

const PHONE = '(max-width: 767.98px)';

interface InsideProps extends Omit<SheetProps, 'isOpen' | 'kind'> {
  /** Mantine's own heading, by which the dialog is named. */
  readonly Title: typeof Modal.Title | typeof Drawer.Title;
}

function Inside({ Title, title, lead, foot, onClose, children }: InsideProps) {
  return (
    <>
      <div className={styles['grip']} aria-hidden />
      <div className={styles['head']}>
        <div>
          <Title className={styles['title'] ?? ''}>{title}</Title>
          {lead && <div className={styles['lead']}>{lead}</div>}
        </div>
        <IconButton kind="round" icon={IconX} label={states.form.close} onClick={onClose} />
      </div>
      <div className={styles['main']}>{children}</div>
      {foot && <div className={styles['foot']}>{foot}</div>}
    </>
  );
}

/** Back to what opened it, when it closes by leaving the page (its address changed, its owner is gone). */
function useFocusBack(): void {
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (opener instanceof HTMLElement) setTimeout(() => opener.isConnected && opener.focus({ preventScroll: true }));
    };
  }, []);
}

/** Something done over the page, which stays where it was; focus goes in, and back to what opened it. */
export function MantineSheet({ isOpen, onClose, kind = 'sheet', ...inside }: SheetProps) {
  const isPhone = useMediaQuery(PHONE) ?? false;
  useFocusBack();
  const shared = {
    opened: isOpen,
    onClose,
    padding: 0,
    transitionProps: { duration: 200 },
    classNames: { content: styles['content'] ?? '', body: styles['body'] ?? '' },
    attributes: { content: { 'data-kind': kind } },
  };
  if (kind === 'dialog' && !isPhone) {
    return (
      <Modal.Root {...shared} centered size="lg" radius="lg">
        <Modal.Overlay />
        <Modal.Content>
          <Modal.Body><Inside Title={Modal.Title} onClose={onClose} {...inside} /></Modal.Body>
        </Modal.Content>
      </Modal.Root>
    );
  }
  return (
    <Drawer.Root {...shared} position={isPhone ? 'bottom' : 'right'} size={isPhone ? '94dvh' : 520}>
      <Drawer.Overlay />
      <Drawer.Content>
        <Drawer.Body><Inside Title={Drawer.Title} onClose={onClose} {...inside} /></Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
