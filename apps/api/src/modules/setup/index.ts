export { PracticeLoader } from './practice-loader.js';
export { SetupModule } from './setup.module.js';
export { foundProvider } from './found-provider.js';
