export { DisclosuresModule } from './disclosures.module.js';
export { letterToPassOn, noteLetterLeft } from './pass-on.js';
