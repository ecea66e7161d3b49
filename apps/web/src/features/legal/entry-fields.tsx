import {
  DISPLACEMENT_GROUNDS,
  LEGAL_ENTRY_GROUPS,
  LEGAL_NATIONS,
  LEGAL_TREATMENTS,
  TRIBUNAL_APPLICATIONS,
  type LegalChoice,
  type LegalEntryGroup,
} from '@alongside/domain/codes';
import { CheckField } from '../../kit/fields/check-field';
import { ChoiceField } from '../../kit/fields/choice-field';
import { DateField } from '../../kit/fields/date-field';
import { SelectField } from '../../kit/fields/select-field';
import { TextField } from '../../kit/fields/text-field';
import { TimeField } from '../../kit/fields/time-field';
import { optionsOf } from '../../words/codes';
import { legalEntryGroups, legalEntryTypes, legalSections, tribunalApplications } from '../../words/legal-entries';
import { legalRecord } from '../../words/legal-record';
import { asksTime, needsOf, type EntryValues } from './entry-values';

const words = legalRecord.sheet;
const GROUPS = Object.keys(LEGAL_ENTRY_GROUPS) as LegalEntryGroup[];
/** 'In hospital: came into hospital': one list, in the order of its headings. */
const TYPES = GROUPS.flatMap((group) => LEGAL_ENTRY_GROUPS[group].map((value) => ({ value, label: legalEntryTypes[value], group: legalEntryGroups[group] })));
const YES_NO = [{ value: true, label: words.yes }, { value: false, label: words.no }];
const STAYS = [{ value: true, label: words.stays.true }, { value: false, label: words.stays.false }];

function Choice({ of }: { readonly of: LegalChoice }) {
  switch (of) {
    case 'treatment':
      return <ChoiceField name="treatment" label={words.treatment} layout="list" options={optionsOf(LEGAL_TREATMENTS, words.treatments)} />;
    case 'ground':
      return <ChoiceField name="ground" label={words.ground} layout="list" options={optionsOf(DISPLACEMENT_GROUNDS, words.grounds)} />;
    case 'orderMade':
      return <ChoiceField name="orderMade" label={words.orderMade} options={YES_NO} />;
    case 'application':
      return <SelectField name="application" label={words.application} empty={words.applicationEmpty} options={optionsOf(TRIBUNAL_APPLICATIONS, tribunalApplications)} />;
    case 'depriveLiberty':
      return <ChoiceField name="depriveLiberty" label={words.depriveLiberty} options={YES_NO} />;
    case 'staysInHospital':
      return <ChoiceField name="staysInHospital" label={words.staysInHospital} options={STAYS} />;
  }
}

/** Further facts that only some sections turn on. */
function OfSection({ section }: Pick<EntryValues, 'section'>) {
  if (section === '135' || section === '136') return <TextField name="extensionHours" label={words.extension} inputMode="numeric" isOptional />;
  if (section === 'CPIA5') return <ChoiceField name="restricted" label={words.restricted} options={YES_NO} isOptional />;
  if (section === 'informal') return <ChoiceField name="deprivationOfLiberty" label={words.deprivation} options={YES_NO} isOptional />;
  return section === '3' ? <DateField name="episodeStartedOn" label={words.episode} leaning="behind" isOptional /> : null;
}

const placeLabel = ({ type }: EntryValues): string => {
  if (type?.startsWith('guardianship')) return words.countryOf.authority;
  return type?.startsWith('treatment') ? words.countryOf.treatment : words.countryOf.hospital;
};

function Place({ values, isNeeded }: { readonly values: EntryValues; readonly isNeeded: boolean }) {
  return (
    <>
      <ChoiceField name="country" label={placeLabel(values)} options={optionsOf(LEGAL_NATIONS, legalRecord.nations)} isOptional={!isNeeded} />
      <TextField name="placeText" label={words.place} isOptional maxLength={120} />
    </>
  );
}

/** Only what the chosen type turns on is asked. */
export function EntryFields({ values }: { readonly values: EntryValues }) {
  const needs = needsOf(values);
  return (
    <>
      <SelectField name="type" label={words.what} empty={words.whatEmpty} options={TYPES} errors={{ missing: words.whatEmpty, 'not-a-choice': words.whatEmpty }} />
      {needs?.sections && <SelectField name="section" label={words.section} empty={words.sectionEmpty} options={optionsOf(needs.sections, legalSections)} />}
      <DateField name="on" label={words.on} leaning="behind" errors={{ missing: words.onMissing, 'wrong-type': words.onMissing }} />
      {asksTime(values) && !values.isTimeUnknown && <TimeField name="time" label={words.time} hint={words.timeHint} />}
      {asksTime(values) && <CheckField name="isTimeUnknown" label={words.timeUnknown} />}
      {needs?.choice && <Choice of={needs.choice} />}
      {needs?.sections && <OfSection section={values.section} />}
      {(needs?.place ?? (values.type === 'absolutelyDischarged' && values.staysInHospital)) && <Place values={values} isNeeded={needs?.place === 'needed'} />}
      {needs && <TextField name="source" label={words.source} isOptional maxLength={120} />}
    </>
  );
}
