import { Sheet } from '../../kit/overlay/sheet';
import { actions as words } from '../../words/actions';
import { AddActionForm } from './add-action-form';

interface AddActionSheetProps {
  /** Nobody: the sheet is closed. */
  readonly about: { readonly personId: string; readonly name: string | null } | null;
  readonly onClose: () => void;
}

export const AddActionSheet = ({ about, onClose }: AddActionSheetProps) => (
  <Sheet
    kind="dialog"
    isOpen={about !== null}
    onClose={onClose}
    title={words.add.title}
    lead={about?.name ? words.add.forPerson(about.name) : undefined}
  >
    {about && <AddActionForm key={about.personId} personId={about.personId} onDone={onClose} />}
  </Sheet>
);
