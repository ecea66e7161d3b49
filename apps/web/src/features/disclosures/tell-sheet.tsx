import { Sheet } from '../../kit/overlay/sheet';
import { telling as words } from '../../words/telling';
import { TellFlow, type TellFlowProps } from './tell-flow';

type TellSheetProps = Omit<TellFlowProps, 'onDone'> & { readonly isOpen: boolean; readonly onClose: () => void };

export const TellSheet = ({ isOpen, onClose, ...flow }: TellSheetProps) => (
  <Sheet isOpen={isOpen} onClose={onClose} title={words.title} lead={words.lead(flow.name)}>
    <TellFlow {...flow} onDone={onClose} />
  </Sheet>
);
