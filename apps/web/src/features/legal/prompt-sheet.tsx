import { answerLegalPrompt } from '@alongside/contracts/legal-status';
import { PROMPT_ROUTES } from '@alongside/domain/codes';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ChoiceField } from '../../kit/fields/choice-field';
import { DateField } from '../../kit/fields/date-field';
import { LongTextField } from '../../kit/fields/long-text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { optionsOf } from '../../words/codes';
import { legalRecord, promptRoutes } from '../../words/legal-record';
import { answeringPrompt } from './legal.queries';
import type { PromptSheet as Asked } from './prompt-card';

const words = legalRecord.prompt;
const EMPTY = { why: null as string | null, reviewOn: null as string | null, route: null as string | null };

interface AnswerProps {
  readonly personId: string;
  readonly asked: Asked;
  readonly onClose: () => void;
}

const GoOn = () => (
  <>
    <LongTextField name="why" label={words.why} rows={3} errors={{ missing: words.whyMissing, 'why-needed': words.whyMissing }} />
    <DateField name="reviewOn" label={words.reviewOn} leaning="ahead" errors={{ 'review-date-needed': words.reviewMissing }} />
  </>
);
const OtherRoute = () => (
  <>
    <ChoiceField name="route" label={words.routeWhich} layout="list" options={optionsOf(PROMPT_ROUTES, promptRoutes)} errors={{ 'route-needed': words.routeMissing }} />
    <LongTextField name="why" label={words.routeNote} rows={2} isOptional />
  </>
);

function AnswerForm({ personId, asked: { kind, prompt }, onClose }: AnswerProps) {
  return (
    <EndpointForm
      endpoint={answerLegalPrompt}
      mutation={useMutation(answeringPrompt(useQueryClient(), personId, prompt.referralId))}
      initial={EMPTY}
      draft={{ type: `legal-prompt-${kind}`, id: prompt.referralId }}
      submit={words.save}
      toBody={({ why, reviewOn, route }) => ({
        stoppedOn: prompt.stoppedOn, version: prompt.version, choice: kind, why: why?.trim() || null,
        ...(kind === 'GO_ON' ? { reviewOn } : { route }),
      })}
      onCancel={onClose}
      onDone={() => {
        showToast({ text: words.saved });
        onClose();
      }}
    >
      {kind === 'GO_ON' ? <GoOn /> : <OtherRoute />}
    </EndpointForm>
  );
}

interface PromptSheetProps {
  readonly personId: string;
  readonly asked: Asked | null;
  readonly onClose: () => void;
}

/** The two answers that keep the support open: going on for now, with a day to look again, or another route offered. */
export const PromptSheet = ({ asked, ...form }: PromptSheetProps) => (
  <Sheet
    isOpen={asked !== null} onClose={form.onClose}
    title={asked?.kind === 'OTHER_ROUTE' ? words.routeTitle : words.goOnTitle}
    lead={asked?.kind === 'OTHER_ROUTE' ? words.routeLead : words.goOnLead}
  >
    {asked && <AnswerForm key={asked.kind + asked.prompt.referralId} {...form} asked={asked} />}
  </Sheet>
);
