import type { BodyIn, ResponseOf } from '@alongside/contracts/endpoint';
import type { PersonPage } from '@alongside/contracts/people';
import { addSharingParty, recordSharingChoice } from '@alongside/contracts/sharing';
import { isLocalDate } from '@alongside/domain';
import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { Saving } from '../../kit/form/use-endpoint-form';
import { send } from '../../platform/send';
import { sendOrKeep } from '../../platform/unsent';

export type SharingShown = ResponseOf<typeof recordSharingChoice>;

const refresh = (client: QueryClient) => Promise.all(['people', 'today'].map((key) => client.invalidateQueries({ queryKey: [key] })));

/** In force at once, on every screen that is open: the person's page is told before it is looked at afresh. */
const showAtOnce = (client: QueryClient, personId: string, party: Pick<SharingShown, 'partyId'> & Partial<SharingShown>) =>
  client.setQueryData<PersonPage>(['people', personId], (page) =>
    page && { ...page, sharing: page.sharing.map((shown) => (shown.partyId === party.partyId ? { ...shown, ...party } : shown)) });

/** A choice kept on this device, as it will stand. */
const chosenHere = ({ partyId, choice, scope = [], lasts = null, untilOn = null, toldHow }: BodyIn<typeof recordSharingChoice>): Pick<SharingShown, 'partyId'> & Partial<SharingShown> => ({
  partyId, choice, standing: STANDS[choice], scope: [...scope], lasts, untilOn: untilOn && isLocalDate(untilOn) ? untilOn : null, toldHow,
});
const STANDS = { SHARE: 'in-force', ASK_FIRST: 'ask-first', DONT_SHARE: 'not-wanted' } as const;

export interface ChoiceToSave {
  readonly body: BodyIn<typeof recordSharingChoice>;
  readonly idempotencyKey: string;
}
export interface ChoicesToSave {
  readonly owner: string;
  readonly choices: readonly ChoiceToSave[];
  /** Told of each that is saved, so that a failure half way leaves only the rest to do. */
  readonly onSaved: (partyId: string) => void;
}

/** Saves what the person chose, one party after another; with no signal it is kept here and shown as chosen meanwhile. */
export const savingChoices = (client: QueryClient, personId: string) =>
  mutationOptions({
    mutationFn: async ({ owner, choices, onSaved }: ChoicesToSave) => {
      let isAllSent = true;
      for (const { body, idempotencyKey } of choices) {
        const as = { owner, idempotencyKey, kind: 'sharing', about: personId };
        const result = await sendOrKeep(recordSharingChoice, { params: { personId }, body }, as);
        showAtOnce(client, personId, result.isSent ? result.answer : chosenHere(body));
        isAllSent &&= result.isSent;
        onSaved(body.partyId);
      }
      return { isAllSent };
    },
    onSuccess: ({ isAllSent }) => (isAllSent ? refresh(client) : undefined),
  });

export const addingParty = (client: QueryClient, personId: string) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof addSharingParty>) => send(addSharingParty, { params: { personId }, body }, { idempotencyKey }),
    onSuccess: () => refresh(client),
  });
