import { Suspense, type ComponentType } from 'react';
import { useSearchParams } from 'react-router';
import { whenWanted } from '../platform/when-wanted';
import { PartBoundary } from './part-boundary';

export interface OverlayProps {
  /** What the address says: usually a person's id. */
  readonly value: string;
  readonly onClose: () => void;
}
interface OverlayModule {
  readonly Component: ComponentType<OverlayProps>;
}

/** Each file in overlays/ is a sheet that any page can open by `?<file name>=<value>`. */
const FILES = import.meta.glob<OverlayModule>('./overlays/*.tsx');
const OVERLAYS = Object.entries(FILES).map(([file, load]) => ({
  name: file.slice('./overlays/'.length, -'.tsx'.length),
  Sheet: whenWanted(() => load().then(({ Component }) => Component)),
}));

/** Opens and closes a sheet by its name in the address, so that it survives a reload and Back closes it. */
export function useOverlay(name: string) {
  const [search, setSearch] = useSearchParams();
  const value = search.get(name);
  const set = (next: string | null, isReplacing: boolean) =>
    setSearch(
      (was) => {
        const params = new URLSearchParams(was);
        if (next === null) params.delete(name);
        else params.set(name, next);
        return params;
      },
      { replace: isReplacing, preventScrollReset: true },
    );
  return { value, open: (next: string) => set(next, false), close: () => set(null, true) };
}

function Opened({ name, Sheet }: (typeof OVERLAYS)[number]) {
  const { value, close } = useOverlay(name);
  return value === null ? null : (
    <PartBoundary onFail={close}>
      <Suspense fallback={null}>
        <Sheet key={value} value={value} onClose={close} />
      </Suspense>
    </PartBoundary>
  );
}

export const Overlays = () => OVERLAYS.map((overlay) => <Opened key={overlay.name} {...overlay} />);
