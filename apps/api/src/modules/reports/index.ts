export { ReportsModule } from './reports.module.js';
export { PublishReport } from './publish-report.use-case.js';
export { countFigures, type FigureCounts, type ReportScope } from './figure-counts.repository.js';
export { figuresOf } from './figures.js';
export { USUAL_STANDARDS } from './usual-standards.js';
export { FIGURE_COUNTS } from './figure-counts-statement.repository.js';
export { MISSING_FACTS } from './report-contract.repository.js';
export { exactFigures } from './shown-figures.js';
