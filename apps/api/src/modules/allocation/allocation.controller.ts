import {
  acceptAllocation,
  allocate,
  discussAllocation,
  listWaiting,
  suggestAdvocates,
  undoAllocation,
  type BodyOf,
  type ParamsOf,
} from '@alongside/contracts';
import { Body, Controller, Param } from '@nestjs/common';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { Allocate } from './allocate.use-case.js';
import { AnswerAllocation } from './answer-allocation.use-case.js';
import { ListWaiting } from './list-waiting.use-case.js';
import { SuggestAdvocates } from './suggest-advocates.use-case.js';
import { UndoAllocation } from './undo-allocation.use-case.js';

@Controller()
export class AllocationController {
  constructor(
    private readonly waiting: ListWaiting,
    private readonly suggesting: SuggestAdvocates,
    private readonly allocating: Allocate,
    private readonly undoing: UndoAllocation,
    private readonly answering: AnswerAllocation,
  ) {}

  @Endpoint(listWaiting)
  list(@Actor() actor: Member) {
    return this.waiting.execute(actor);
  }

  @Endpoint(suggestAdvocates)
  suggest(
    @Actor() actor: Member,
    @Param({ schema: suggestAdvocates.params }) { referralId }: ParamsOf<typeof suggestAdvocates>,
  ) {
    return this.suggesting.execute(actor, referralId);
  }

  @Endpoint(allocate)
  allocate(
    @Actor() actor: Member,
    @Param({ schema: allocate.params }) { referralId }: ParamsOf<typeof allocate>,
    @Body({ schema: allocate.body }) body: BodyOf<typeof allocate>,
  ) {
    return this.allocating.execute(actor, referralId, body);
  }

  @Endpoint(undoAllocation)
  undo(
    @Actor() actor: Member,
    @Param({ schema: undoAllocation.params }) { allocationId }: ParamsOf<typeof undoAllocation>,
  ) {
    return this.undoing.execute(actor, allocationId);
  }

  @Endpoint(acceptAllocation)
  accept(
    @Actor() actor: Member,
    @Param({ schema: acceptAllocation.params }) { allocationId }: ParamsOf<typeof acceptAllocation>,
  ) {
    return this.answering.accept(actor, allocationId);
  }

  @Endpoint(discussAllocation)
  discuss(
    @Actor() actor: Member,
    @Param({ schema: discussAllocation.params }) { allocationId }: ParamsOf<typeof discussAllocation>,
    @Body({ schema: discussAllocation.body }) body: BodyOf<typeof discussAllocation>,
  ) {
    return this.answering.discuss(actor, allocationId, body);
  }
}
