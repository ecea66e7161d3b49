import { SHARING_CAPACITIES, SHARING_LASTS, SHARING_SCOPES, type SharingDecider } from '@alongside/domain/codes';
import { CheckField } from '../../kit/fields/check-field';
import { ChoiceField, ManyChoiceField } from '../../kit/fields/choice-field';
import { DateField } from '../../kit/fields/date-field';
import { today } from '../../platform/clock';
import { optionsOf } from '../../words/codes';
import { sharing } from '../../words/sharing';
import { sharingTab as words } from '../../words/sharing-tab';
import { needsDecider, type PartyChange } from './sharing-values';

interface QuestionsProps {
  readonly change: PartyChange;
  readonly partyId: string;
  readonly name: string;
  readonly isUnder16: boolean;
}

const YES_NO = (said: { readonly yes: string; readonly no: string }) => [
  { value: true, label: said.yes },
  { value: false, label: said.no },
];
const FOR_CHILD: readonly SharingDecider[] = ['PARENT'];
const FOR_ADULT: readonly SharingDecider[] = ['ATTORNEY_OR_DEPUTY', 'BEST_INTERESTS'];

function Decider({ change, partyId, isUnder16 }: QuestionsProps) {
  if (!needsDecider(change)) return null;
  const others = isUnder16 ? FOR_CHILD : FOR_ADULT;
  const deciders = change.choice === 'SHARE' ? others : [...others, 'PERSON' as const];
  return (
    <ChoiceField
      name={`parties.${partyId}.decidedBy`} layout="list" label={words.decidedBy} errors={{ missing: words.decidedByMissing, 'decider-does-not-fit': words.decidedByMissing }}
      options={optionsOf(deciders, words.deciders)}
    />
  );
}

/** Who can decide this: capacity from 16 on, competence under it. */
function Able({ partyId, name, isUnder16 }: QuestionsProps) {
  const at = `parties.${partyId}`;
  return isUnder16 ? (
    <ChoiceField name={`${at}.isCompetent`} label={words.competent(name)} errors={{ missing: words.competentMissing }} options={YES_NO(words.competents)} />
  ) : (
    <ChoiceField
      name={`${at}.capacity`} label={words.capacity(name)} hint={words.capacityHint} errors={{ missing: words.capacityMissing }}
      options={optionsOf(SHARING_CAPACITIES, words.capacities)}
    />
  );
}

/** What a yes needs: to what, for how long, whether they knew, and whether it was theirs to give. */
export function ShareWhat(props: QuestionsProps) {
  const { change, partyId, name } = props;
  const at = `parties.${partyId}`;
  const lasts = SHARING_LASTS.map((value) => ({ value, label: { UNTIL_STOP: words.until(name), UNTIL_DATE: words.untilDay, JUST_ONCE: words.once }[value] }));
  return (
    <>
      <ManyChoiceField name={`${at}.scope`} label={words.scope} errors={{ missing: words.scopeMissing(name) }} options={optionsOf(SHARING_SCOPES, sharing.scopes)} />
      <ChoiceField name={`${at}.lasts`} label={words.lasts} errors={{ missing: words.lastsMissing }} options={lasts} />
      {change.lasts === 'UNTIL_DATE' && (
        <DateField name={`${at}.untilOn`} label={words.untilOn} hint={words.untilOnHint} min={today()} errors={{ missing: words.untilOnMissing }} />
      )}
      <Able {...props} />
      <Decider {...props} />
      <ChoiceField name={`${at}.isInformed`} label={words.informed(name)} errors={{ missing: words.informedMissing }} options={YES_NO(words.knew)} />
    </>
  );
}

/** A no is taken as it is said. Only who spoke for somebody who cannot decide is asked. */
export const CannotDecide = (props: QuestionsProps) => (
  <>
    <CheckField name={`parties.${props.partyId}.cannotDecide`} label={words.cannot(props.name)} />
    <Decider {...props} />
  </>
);
