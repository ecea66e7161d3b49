import { useNavigate } from 'react-router';
import { CheckPage } from '../../../features/eligibility-check/check-page';
import { useCarrying } from '../carried';
import { useProvider } from '../provider';
import { publicPaths } from '../public-paths';
import { PublicShell } from '../public-shell';

export function Component() {
  const { slug, name, commenced, isFormOn } = useProvider();
  const { carry } = useCarrying();
  const navigate = useNavigate();
  return (
    <PublicShell>
      <CheckPage
        providerName={name}
        commenced={commenced}
        {...(isFormOn && {
          onRefer: (said) => {
            carry(said);
            void navigate(publicPaths.form(slug, 'professional'));
          },
        })}
      />
    </PublicShell>
  );
}
