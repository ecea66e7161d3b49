import { COMMUNICATION_NEEDS, PROVIDED_SERVICES } from '@alongside/domain/codes';
import { ChoiceField, ManyChoiceField } from '../../kit/fields/choice-field';
import { DateField } from '../../kit/fields/date-field';
import { SelectField } from '../../kit/fields/select-field';
import { TextField } from '../../kit/fields/text-field';
import { languageName } from '../../platform/language-name';
import { optionsOf } from '../../words/codes';
import { needLabel } from '../../words/needs';
import { services } from '../../words/referrals';
import { genders, member as memberWords, WEEKDAYS } from '../../words/team';
import type { TeamMember } from './team.queries';
import { languagesOf } from './work-values';

const words = memberWords.work;
const WORKING_DAYS = WEEKDAYS.map((label, at) => ({ value: at + 1, label: label.slice(0, 3) }));
const GENDERS = [...Object.entries(genders).map(([value, label]) => ({ value, label })), { value: null, label: words.genderNone }];
/** How somebody likes to be reached is no skill; everything else is something an advocate can be trained in. */
const SKILLS = COMMUNICATION_NEEDS.filter(({ group }) => group !== 'CONTACT_METHOD').map(({ code }) => ({ value: code, label: needLabel(code, null) }));

/** What only somebody who supports people is asked. */
const OfAdvocate = ({ member }: { readonly member: TeamMember }) => (
  <>
    <ManyChoiceField name="services" label={words.services} options={optionsOf(PROVIDED_SERVICES, services)} />
    <DateField name="imhaQualifiedOn" label={words.imha} hint={words.imhaHint} leaning="behind" isOptional />
    <SelectField
      name="trainingSupervisorId" label={words.supervisor} hint={words.supervisorHint} empty={words.supervisorNone} isOptional
      options={member.supervisors.map(({ membershipId, name }) => ({ value: membershipId, label: name }))}
    />
    <DateField name="dbsCheckedOn" label={words.dbs} leaning="behind" isOptional />
    <TextField name="capacityPoints" label={words.capacityField} hint={words.capacityHint} inputMode="decimal" width="short" />
    <ChoiceField name="gender" label={words.gender} hint={words.genderHint} options={GENDERS} isOptional />
    <ManyChoiceField name="skills" label={words.skills} options={SKILLS} isOptional />
  </>
);

export const WorkFields = ({ member }: { readonly member: TeamMember }) => (
  <>
    <TextField name="name" label={words.name} />
    <TextField name="jobTitle" label={words.jobTitle} isOptional />
    {member.role === 'advocate' && <OfAdvocate member={member} />}
    <ManyChoiceField name="languages" label={words.languages} options={languagesOf(member).map((code) => ({ value: code, label: languageName(code) }))} />
    <ManyChoiceField name="workingDays" label={words.days} options={WORKING_DAYS} />
    <DateField name="startsOn" label={words.starts} />
  </>
);
