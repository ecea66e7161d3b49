import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { SessionModule } from '../session/index.js';
import { ClearPractice } from './clear-practice.use-case.js';
import { KeepSetupPlace } from './keep-setup-place.use-case.js';
import { ListTryAs } from './list-try-as.use-case.js';
import { PracticeLoader } from './practice-loader.js';
import { RestartPractice } from './restart-practice.use-case.js';
import { PracticeController } from './practice.controller.js';
import { ReadSetup } from './read-setup.use-case.js';
import { SetupController } from './setup.controller.js';
import { TryAs } from './try-as.use-case.js';

@Module({
  imports: [SessionModule],
  controllers: [SetupController, PracticeController],
  providers: [ReadSetup, KeepSetupPlace, ClearPractice, ListTryAs, TryAs, RestartPractice],
})
export class SetupModule {
  static loadingPracticeBy(loader: Type<PracticeLoader>): DynamicModule {
    return { module: SetupModule, providers: [{ provide: PracticeLoader, useClass: loader }] };
  }
}
