import { Module } from '@nestjs/common';
import { SessionModule } from '../session/index.js';
import { ClearPractice } from './clear-practice.use-case.js';
import { KeepSetupPlace } from './keep-setup-place.use-case.js';
import { ListTryAs } from './list-try-as.use-case.js';
import { PracticeController } from './practice.controller.js';
import { ReadSetup } from './read-setup.use-case.js';
import { SetupController } from './setup.controller.js';
import { TryAs } from './try-as.use-case.js';

@Module({
  imports: [SessionModule],
  controllers: [SetupController, PracticeController],
  providers: [ReadSetup, KeepSetupPlace, ClearPractice, ListTryAs, TryAs],
})
export class SetupModule {}
