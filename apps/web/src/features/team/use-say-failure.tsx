import { useFailureSaid } from '../../kit/refusal/use-failure-said';
import { member } from '../../words/team';

/** Why a press did nothing, in the words of who works here. */
export const useSayFailure = () => useFailureSaid(member.uses);
