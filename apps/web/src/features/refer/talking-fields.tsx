import { ChoiceField, ManyChoiceField } from '../../kit/fields/choice-field';
import { TextField } from '../../kit/fields/text-field';
import { optionsOf } from '../../words/codes';
import { needs } from '../../words/needs';
import { refer } from '../../words/refer';

const OFFERED = ['EASY_READ', 'LARGE_PRINT', 'SHORT_SENTENCES', 'MORE_TIME', 'QUIET_PLACE', 'PICTURES', 'BSL_INTERPRETER', 'HEARING_LOOP', 'LIP_READING', 'MAKATON', 'COMMUNICATION_PASSPORT', 'NO_TELEPHONE'] as const;
const words = refer.talking;
const INTERPRETER = [
  { value: true, label: refer.dates.yes },
  { value: false, label: refer.dates.no },
  { value: null, label: refer.dontKnow },
];
const GENDERS = [
  { value: 'WOMAN' as const, label: words.genders.WOMAN },
  { value: 'MAN' as const, label: words.genders.MAN },
  { value: null, label: words.genders.none },
];

/** What helps somebody understand and be understood. */
export const TalkingFields = ({ label }: { readonly label: string }) => (
  <>
    <ManyChoiceField name="person.needs" label={label} options={optionsOf(OFFERED, needs)} />
    <TextField name="person.language" label={words.language} width="middle" isOptional />
    <ChoiceField name="person.interpreterNeeded" label={words.interpreter} options={INTERPRETER} />
    <ChoiceField name="person.advocateGenderWanted" label={words.gender} options={GENDERS} />
  </>
);
