import type { AfterSending } from '../../platform/outbox/send-outbox.js';

/** The moment the acknowledgement left, once. Not a new version: nobody who reads the referral has to look again because a mail left. */
export const noteAcknowledgement: AfterSending = async ({ manager, actor }, referralId, at) => {
  await manager.query(
    `update referral set acknowledged_at = $3 where organisation_id = $1 and id = $2 and acknowledged_at is null`,
    [actor.organisationId, referralId, at],
  );
};
