export { AllocationModule } from './allocation.module.js';
export { allocationRepository } from './allocation.repository.js';
