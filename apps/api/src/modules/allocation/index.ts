export { AllocationModule } from './allocation.module.js';
export { allocationRepository } from './allocation.repository.js';
export { loadOf, type LoadGroup } from './advocate.repository.js';
export { pointsOfLoad } from './advocate-facts.js';
