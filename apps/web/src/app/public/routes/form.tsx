import { useEffect, useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { CHECK, ReferralForm } from '../../../features/refer/referral-form';
import { FAMILY_QUESTIONS, PROFESSIONAL_QUESTIONS } from '../../../features/refer/referrer-questions';
import { SELF_QUESTIONS } from '../../../features/refer/self-questions';
import { startingWith } from '../../../features/refer/answers';
import { useCarrying, type Carried } from '../carried';
import { useProvider } from '../provider';
import { publicPaths, WHO, type Who } from '../public-paths';
import { PublicShell } from '../public-shell';

const QUESTIONS = { me: SELF_QUESTIONS, professional: PROFESSIONAL_QUESTIONS, family: FAMILY_QUESTIONS };
const isWho = (text: string | undefined): text is Who => WHO.some((who) => who === text);

/** What was carried here is taken up by this form alone: the next person's begins empty. */
function useCarriedOnce(): Carried | null {
  const { carried, carry } = useCarrying();
  const [taken] = useState(carried);
  useEffect(() => carry(null), [carry]);
  return taken;
}

export function Component() {
  const { who, step } = useParams();
  const { slug, name, isFormOn } = useProvider();
  const carried = useCarriedOnce();
  const navigate = useNavigate();
  if (!isFormOn || !isWho(who)) return <Navigate to={publicPaths.start(slug)} replace />;
  const questions = QUESTIONS[who];
  const first = questions[0]?.id ?? CHECK;
  if (step === undefined) return <Navigate to={publicPaths.step(slug, who, first)} replace />;
  const pathTo = (next: string) => publicPaths.step(slug, who, next);
  return (
    <PublicShell hasLeaveFast={who === 'me'} width={step === CHECK && who !== 'me' ? 'wide' : 'reading'}>
      <ReferralForm key={who} provider={slug} providerName={name} who={who} step={step} questions={questions} initial={startingWith(who === 'professional' ? carried : null)} pathTo={pathTo} onGo={(next) => void navigate(pathTo(next))} onBack={() => void navigate(-1)} />
    </PublicShell>
  );
}
