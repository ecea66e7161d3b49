import { Sheet } from '../../kit/overlay/sheet';
import { practice } from '../../words/practice';
import { TryAsList } from './try-as-list';

export const TryAsSheet = ({ onClose }: { readonly onClose: () => void }) => (
  <Sheet kind="dialog" isOpen onClose={onClose} title={practice.tryAs.title}>
    <TryAsList />
  </Sheet>
);
