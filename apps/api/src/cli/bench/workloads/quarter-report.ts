import { checkReport } from '@alongside/contracts';
import { exactFigures, figuresOf, USUAL_STANDARDS, type FigureCounts } from '../../../modules/reports/index.js';
import { at, type Setting } from '../setting.js';
import { askFloor, type Json, type Workload } from '../workload.js';

export function quarterReport({ provider, today, manager }: Setting): Workload {
  const { contractId, quarter } = provider.report;
  const path = at(checkReport.path.replace(':contractId', contractId).replace(':period', quarter.id));
  const values = [provider.organisationId, [contractId], quarter.from, quarter.to, today, JSON.stringify(USUAL_STANDARDS)];
  return {
    id: 'W6',
    title: 'quarter report',
    gate: 1.6,
    aim: 1.2,
    pair: () => ({ app: { method: 'GET', path, headers: { cookie: manager.cookie } }, floor: askFloor('W6', values) }),
    comparable: (answer, side) => (side === 'app' ? reported(answer as unknown as Reported) : counted(answer as unknown as Counted)),
  };
}

interface Reported {
  readonly exact: { readonly measures: readonly Json[]; readonly bySource: unknown; readonly byLegalGroup: unknown };
  readonly missing: unknown;
}
interface Counted {
  readonly counts: FigureCounts;
  readonly missing: unknown;
}

/** The exact figures, without the targets that stand beside them. */
const reported = ({ exact: { measures, bySource, byLegalGroup }, missing }: Reported) => ({
  measures: measures.map(({ target: _target, ...measure }) => measure),
  bySource,
  byLegalGroup,
  missing,
});

/** What the domain makes of the floor's counts. */
function counted({ counts, missing }: Counted) {
  const { measures, bySource, byLegalGroup } = exactFigures(figuresOf(counts));
  return JSON.parse(JSON.stringify({ measures, bySource, byLegalGroup, missing })) as Json;
}
