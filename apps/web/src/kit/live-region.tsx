import { useEffect, useState } from 'react';
import { store, useStore } from '../platform/store';

const polite = store<{ text: string; turn: number }>({ text: '', turn: 0 });
const urgent = store<{ text: string; turn: number }>({ text: '', turn: 0 });

/** Says it to people who listen to the screen, when they have a moment: saves and counts. */
export const announce = (text: string): void => polite.set({ text, turn: polite.get().turn + 1 });
/** Says it at once: errors only. */
export const announceNow = (text: string): void => urgent.set({ text, turn: urgent.get().turn + 1 });

const CLEAR_MS = 4000;
function Region({ role, from }: { readonly role: 'status' | 'alert'; readonly from: typeof polite }) {
  const said = useStore(from);
  const [text, setText] = useState('');
  useEffect(() => {
    setText(said.text);
    const timer = setTimeout(() => setText(''), CLEAR_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div role={role} className="visually-hidden">
      {text}
    </div>
  );
}

/** One polite and one urgent region for the whole page; an entry places it once. */
export const LiveRegions = () => (
  <>
    <Region role="status" from={polite} />
    <Region role="alert" from={urgent} />
  </>
);
