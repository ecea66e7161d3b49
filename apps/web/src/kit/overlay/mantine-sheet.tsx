import { Drawer, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useEffect, useId, type ReactNode } from 'react';
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

function Inside({ titleId, title, lead, foot, onClose, children }: Omit<SheetProps, 'isOpen' | 'kind'> & { readonly titleId: string }) {
  return (
    <>
      <div className={styles['grip']} aria-hidden />
      <div className={styles['head']}>
        <div>
          <h2 id={titleId}>{title}</h2>
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
  const titleId = useId();
  useFocusBack();
  const shared = {
    opened: isOpen,
    onClose,
    withCloseButton: false,
    padding: 0,
    attributes: { content: { 'aria-labelledby': titleId, 'data-kind': kind } },
    classNames: { content: styles['content'] ?? '', body: styles['body'] ?? '' },
    transitionProps: { duration: 200 },
  };
  const content = <Inside titleId={titleId} onClose={onClose} {...inside} />;
  if (kind === 'dialog' && !isPhone) return <Modal {...shared} centered size="lg" radius="lg">{content}</Modal>;
  return (
    <Drawer {...shared} position={isPhone ? 'bottom' : 'right'} size={isPhone ? '94dvh' : 520}>
      {content}
    </Drawer>
  );
}
