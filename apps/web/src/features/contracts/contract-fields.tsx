import { PROVIDED_SERVICES } from '@alongside/domain/codes';
import { CONTRACT_EXTRAS } from '@alongside/domain/signposting';
import { CheckField } from '../../kit/fields/check-field';
import { ChoiceField, ManyChoiceField } from '../../kit/fields/choice-field';
import { DateField } from '../../kit/fields/date-field';
import { TextField } from '../../kit/fields/text-field';
import { optionsOf } from '../../words/codes';
import { contract as words, contractTakes } from '../../words/contracts';
import { disclosureRules } from '../../words/organisation';
import { services } from '../../words/referrals';
import type { Contract } from './contracts.queries';

export interface ContractValues {
  readonly reference: string;
  readonly name: string;
  readonly commissionerName: string;
  readonly area: string | null;
  readonly services: readonly string[];
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly hoursAYear: string | null;
  readonly disclosureRule: string;
  readonly disclosureThreshold: string;
  readonly isDefault: boolean;
  readonly takes: readonly string[];
}
export const NEW_CONTRACT: ContractValues = {
  reference: '', name: '', commissionerName: '', area: null, services: ['IMHA'], startsOn: null, endsOn: null, hoursAYear: null, disclosureRule: 'NHS_HES', disclosureThreshold: '5', isDefault: false, takes: [],
};
export const contractValues = (each: Contract): ContractValues & { readonly version: number } => ({
  reference: each.reference, name: each.name, commissionerName: each.commissionerName, area: each.area || null, services: each.services, startsOn: each.startsOn, endsOn: each.endsOn,
  hoursAYear: each.hoursAYear === null ? null : String(each.hoursAYear), disclosureRule: each.disclosureRule, disclosureThreshold: String(each.disclosureThreshold), isDefault: each.isDefault, takes: each.takes,
  version: each.version,
});
/** Numbers as typed become numbers; what is none is sent as it is, so that the field is told. */
export const contractBody = <Values extends ContractValues>({ hoursAYear, disclosureThreshold, ...rest }: Values) => ({
  ...rest,
  hoursAYear: hoursAYear ? Number(hoursAYear) : null,
  disclosureThreshold: disclosureThreshold ? Number(disclosureThreshold) : undefined,
});

const RULES = ['NHS_HES', 'MHSDS', 'PRIMARY_SECONDARY'] as const;
const ruleOptions = RULES.map((value) => ({ value, label: disclosureRules[value], hint: words.ruleSays[value] }));

export const ContractFields = ({ values }: { readonly values: ContractValues }) => (
  <>
    <TextField name="reference" label={words.reference} hint={words.referenceHint} width="middle" autoFocus />
    <TextField name="name" label={words.name} />
    <TextField name="commissionerName" label={words.commissioner} />
    <TextField name="area" label={words.area} hint={words.areaHint} isOptional />
    <ManyChoiceField name="services" label={words.services} options={optionsOf(PROVIDED_SERVICES, services)} />
    {values.services.includes('IMHA') && <ManyChoiceField name="takes" label={words.takes} hint={words.takesHint} options={optionsOf(CONTRACT_EXTRAS, contractTakes)} layout="list" isOptional />}
    <DateField name="startsOn" label={words.starts} />
    <DateField name="endsOn" label={words.ends} hint={words.endsHint} isOptional />
    <TextField name="hoursAYear" label={words.hours} inputMode="decimal" width="short" isOptional />
    <ChoiceField name="disclosureRule" label={words.rule} hint={words.ruleHint} options={ruleOptions} layout="list" />
    {values.disclosureRule === 'PRIMARY_SECONDARY' && <TextField name="disclosureThreshold" label={words.threshold} hint={words.thresholdHint} inputMode="numeric" width="short" />}
    <CheckField name="isDefault" label={words.default} hint={words.defaultHint} />
  </>
);
