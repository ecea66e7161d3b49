import { Module } from '@nestjs/common';
import { Allocate } from './allocate.use-case.js';
import { AllocationController } from './allocation.controller.js';
import { AnswerAllocation } from './answer-allocation.use-case.js';
import { ListWaiting } from './list-waiting.use-case.js';
import { SuggestAdvocates } from './suggest-advocates.use-case.js';
import { UndoAllocation } from './undo-allocation.use-case.js';

@Module({
  controllers: [AllocationController],
  providers: [ListWaiting, SuggestAdvocates, Allocate, UndoAllocation, AnswerAllocation],
})
export class AllocationModule {}
