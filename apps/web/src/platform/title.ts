import { useEffect } from 'react';

const PRODUCT = 'Alongside';

/** The window's title. Never a name: a shared computer keeps its history ("FA-2041, overview | Alongside"). */
export function useTitle(title: string, { isError = false, product = PRODUCT }: { isError?: boolean; product?: string } = {}): void {
  useEffect(() => {
    document.title = `${isError ? 'Error: ' : ''}${title} | ${product}`;
  }, [title, isError, product]);
}
