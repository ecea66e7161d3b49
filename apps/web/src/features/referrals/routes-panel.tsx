import { ADVOCACY_ROUTES, type AdvocacyRoute } from '@alongside/domain/signposting';
import { IconCircleCheckFilled, IconCircleXFilled, IconHelpCircleFilled, IconScale, type Icon as TablerIcon } from '@tabler/icons-react';
import { Cited } from '../../kit/cited';
import { Icon } from '../../kit/icon';
import { list } from '../../platform/format';
import { answersOf, imhaReason } from '../../words/eligibility';
import { factWord } from '../../words/facts';
import { legalStatusLabel } from '../../words/legal-status';
import { called } from '../../words/pronouns';
import { routeAnswers, routeNames, routes as words, routeSentence } from '../../words/routes';
import type { ReferralShown } from './referrals.queries';
import styles from './answer.module.css';

type Route = ReferralShown['routes'][number];
const ICONS: Readonly<Record<Route['answer'], TablerIcon>> = {
  eligible: IconCircleCheckFilled, not: IconCircleXFilled, needs_information: IconHelpCircleFilled, check_with_a_person: IconScale,
};
const TONES = { eligible: 'yes', not: 'none', needs_information: 'open', check_with_a_person: 'open' } as const;
const isRoute = (code: string): code is AdvocacyRoute => ADVOCACY_ROUTES.some((each) => each === code);

/** The IMHA's reasons stand in full above; here one sentence says where they lead. */
function sentenceOf({ person, legalStatus }: ReferralShown, { answer, reasonCode }: Route, route: AdvocacyRoute): string {
  if (route !== 'imha') return routeSentence({ route, answer, reasonCode });
  const name = called(person.name);
  const status = legalStatusLabel({ legalStatusCode: legalStatus.code, communityStatus: legalStatus.communityStatus });
  if (answer === 'not' && reasonCode) return imhaReason(reasonCode, { name, status });
  return answer === 'eligible' ? `${answersOf('IMHA').qualifies(name, 0).title}.` : routeSentence({ route, answer, reasonCode });
}

function Line({ referral, route, of }: { readonly referral: ReferralShown; readonly route: AdvocacyRoute; readonly of: Route }) {
  return (
    <li data-tone={TONES[of.answer]}>
      <Icon of={ICONS[of.answer]} size={20} />
      <div>
        <strong>{routeNames[route]}</strong>: {routeAnswers[of.answer].toLowerCase()}
        <p>{of.answer === 'needs_information' ? words.needs(list(of.missing.map(factWord))) : sentenceOf(referral, of, route)}</p>
        <small><Cited citation={of.citation} />. {words.rule(of.ruleVersion)}</small>
      </div>
    </li>
  );
}

const fitting = ({ routes }: ReferralShown): string[] => routes.flatMap(({ route, answer }) => (answer === 'eligible' && isRoute(route) ? [routeNames[route]] : []));

/** Every way to an advocate from the same facts: what fits, what does not, and which fact would tell. Open where the way asked for does not fit. */
export function Routes({ referral }: { readonly referral: ReferralShown }) {
  const fits = fitting(referral);
  return (
    <details className={styles['facts']} open={referral.answer.answer !== 'qualifies'}>
      <summary>
        <h3>{words.heading}</h3> <span className={styles['none']}>{fits.length > 0 ? words.fits(list(fits)) : words.lead}</span>
      </summary>
      <ul className={styles['routes']}>
        {referral.routes.map((each) => isRoute(each.route) && <Line key={each.route} referral={referral} route={each.route} of={each} />)}
      </ul>
    </details>
  );
}
