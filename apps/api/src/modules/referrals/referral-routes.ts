import {
  decideImhaFromCodedStatus,
  informationDutyAfter,
  mustVisit,
  requesterOf,
  routeFactsOf,
  routesFor,
  type LocalDate,
} from '@alongside/domain';
import { imhaFactsOf, supportOf } from './referral-answer.js';
import type { ReferralRow } from './referral-record.repository.js';

/** Every way to an advocate, whatever the referral was for, and what the right to an IMHA brings with it: from one set of facts. */
export function routesOf(row: ReferralRow, today: LocalDate) {
  const facts = imhaFactsOf(row);
  const support = supportOf(row);
  const imha = decideImhaFromCodedStatus(facts, today, row.commenced);
  const routes = routesFor(routeFactsOf(imha, support, row.nation, row.contractTakes), today);
  const requester = requesterOf(row.source);
  const asked = {
    scheme: imha.scheme,
    route: imha.route,
    requester,
    reasonable: support.isRequestReasonable,
    patientDeclines: support.declinesHelp,
  };
  const isAboutImha = row.service === 'IMHA' && imha.answer === 'qualifies';
  const duty = informationDutyAfter(imha, facts, support.wantsNoCopy);
  return {
    support: { ...support, difficulties: support.difficulties && [...support.difficulties] },
    routes: routes.map((each) => ({ ...each, missing: [...each.missing] })),
    visitDuty: isAboutImha ? visitShown(requester, mustVisit(asked)) : null,
    informationDuty: duty && { ...duty, copyTo: [...duty.copyTo], missing: [...duty.missing] },
  };
}

const visitShown = (requester: string, { missing, ...answer }: ReturnType<typeof mustVisit>) => ({
  requester,
  ...answer,
  missing: [...missing],
});
