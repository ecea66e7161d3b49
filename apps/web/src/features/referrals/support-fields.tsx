import { CARE_PROCESSES, DECISIONS_TOLD, DIFFICULTIES, NHS_STAYS, SAFEGUARDING_PROCESSES } from '@alongside/domain/signposting';
import { ChoiceField, ManyChoiceField } from '../../kit/fields/choice-field';
import { SelectField } from '../../kit/fields/select-field';
import { optionsOf } from '../../words/codes';
import { decisions, difficulties, nhsStays, processes, support as words } from '../../words/support-facts';
import type { SupportValues } from './support-values';

const YES_NO = [{ value: true, label: words.yes }, { value: false, label: words.no }, { value: null, label: words.unknown }];
const SUPPORTERS = [{ value: 'SOMEBODY', label: words.supporters.SOMEBODY }, { value: 'NOBODY', label: words.supporters.NOBODY }, { value: null, label: words.unknown }];
const AREAS = optionsOf([...DIFFICULTIES, 'none'] as const, difficulties);
interface SupportProps {
  readonly support: SupportValues;
}
type YesNoName = keyof { [Name in keyof SupportValues as SupportValues[Name] extends boolean | null ? Name : never]: true };

const YesNo = ({ of }: { readonly of: YesNoName }) => <ChoiceField name={`support.${of}`} label={words[of]} options={YES_NO} />;
const isSafeguarding = (process: string | null): boolean => SAFEGUARDING_PROCESSES.some((each) => each === process);

/** Subsection (6): whether the somebody is one whom the law counts. Asked only where there is somebody. */
const Supporter = ({ support }: SupportProps) => (
  <>
    <YesNo of="supporterIsWilling" />
    <YesNo of="supporterIsPaid" />
    <YesNo of="canAgree" />
    {support.canAgree === true && <YesNo of="agrees" />}
    {support.canAgree === false && <YesNo of="isInBestInterests" />}
  </>
);

/** Regulation 4: what brings the duty in spite of somebody suitable. Safeguarding has no such thing. */
const InSpiteOfThem = ({ support }: SupportProps) => (
  <>
    <SelectField name="support.nhsStay" label={words.nhsStay} empty={words.nhsStayEmpty} options={optionsOf(NHS_STAYS, nhsStays)} />
    {(support.nhsStay === 'hospital' || support.nhsStay === 'care_home') && <YesNo of="councilWantsAdvocate" />}
    <YesNo of="disagrees" />
    {support.disagrees === true && <YesNo of="bothWantAdvocate" />}
  </>
);

/** The three facts on which the Care Act turns, each asked on only where it matters (ss.67, 68; SI 2014/2889 reg.4). */
export const CareActFields = ({ support }: SupportProps) => (
  <>
    <div data-fact="process"><SelectField name="support.process" label={words.process} empty={words.processEmpty} options={optionsOf(CARE_PROCESSES, processes)} /></div>
    <div data-fact="substantial-difficulty"><ManyChoiceField name="support.difficulties" label={words.difficulties} hint={words.difficultiesHint} options={AREAS} /></div>
    <div data-fact="appropriate-person"><ChoiceField name="support.supporter" label={words.supporter} hint={words.supporterHint} options={SUPPORTERS} /></div>
    {support.supporter === 'SOMEBODY' && <Supporter support={support} />}
    {support.supporter === 'SOMEBODY' && !isSafeguarding(support.process) && <div data-fact="nhs-stay disagreement"><InSpiteOfThem support={support} /></div>}
  </>
);

/** A decision for somebody who cannot make it, and nobody to be asked (MCA 2005 ss.37-39D). */
export const ImcaFields = ({ support }: SupportProps) => (
  <>
    <div data-fact="decision"><SelectField name="support.decision" label={words.decision} empty={words.decisionEmpty} options={optionsOf(DECISIONS_TOLD, decisions)} /></div>
    {support.decision !== null && support.decision !== 'none' && (
      <>
        <div data-fact="capacity"><YesNo of="lacksCapacity" /></div>
        <YesNo of="hasSomebodyToConsult" />
        {support.decision === 'serious_medical_treatment' && <YesNo of="isTreatmentUnderPart4" />}
      </>
    )}
  </>
);

export const WishFields = () => (
  <>
    <div data-fact="complaint"><YesNo of="wantsNhsComplaint" /></div>
    <div data-fact="patient-wishes"><YesNo of="wantsLegalHelp" /></div>
  </>
);

/** What the duties to visit and to inform turn on (MHA 1983 ss.130B(5)-(6), 130D(5)). */
export const VisitFields = () => (
  <>
    <div data-fact="requester-reasonable"><YesNo of="isRequestReasonable" /></div>
    <YesNo of="declinesHelp" />
    <YesNo of="wantsNoCopy" />
  </>
);
