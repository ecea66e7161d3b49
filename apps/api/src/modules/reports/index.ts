export { ReportsModule } from './reports.module.js';
export { countFigures, type FigureCounts, type ReportScope } from './figure-counts.repository.js';
export { figuresOf } from './figures.js';
export { USUAL_STANDARDS } from './usual-standards.js';
