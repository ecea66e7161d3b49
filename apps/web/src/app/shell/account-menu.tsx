import { Suspense, useState } from 'react';
import { whenWanted } from '../../platform/when-wanted';
import { AccountButton, type AccountMenuProps } from './account-button';

const AccountItems = whenWanted(() => import('./account-items').then((module) => module.AccountItems));

/** Who is signed in, and what they may set for this browser; the menu is loaded when it is first opened. */
export function AccountMenu(props: AccountMenuProps) {
  const [isWanted, setIsWanted] = useState(false);
  const button = <AccountButton {...props} onClick={() => setIsWanted(true)} />;
  return isWanted ? (
    <Suspense fallback={button}>
      <AccountItems {...props} />
    </Suspense>
  ) : (
    button
  );
}
