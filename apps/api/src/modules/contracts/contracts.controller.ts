import { addContract, changeContract, listContractChanges, listContracts, readContract, setStandards, type BodyOf, type ParamsOf, type QueryOf } from '@alongside/contracts';
import { Body, Controller, Param, Query } from '@nestjs/common';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { ChangeContract } from './change-contract.use-case.js';
import { ReadContracts } from './read-contracts.use-case.js';

type OfContract = ParamsOf<typeof readContract>;

@Controller()
export class ContractsController {
  constructor(
    private readonly reading: ReadContracts,
    private readonly changing: ChangeContract,
  ) {}

  @Endpoint(listContracts)
  list(@Actor() actor: Member) {
    return this.reading.list(actor);
  }

  @Endpoint(readContract)
  read(@Actor() actor: Member, @Param({ schema: readContract.params }) { contractId }: OfContract) {
    return this.reading.one(actor, contractId);
  }

  @Endpoint(listContractChanges)
  changes(
    @Actor() actor: Member,
    @Param({ schema: listContractChanges.params }) { contractId }: OfContract,
    @Query({ schema: listContractChanges.query }) { after }: QueryOf<typeof listContractChanges>,
  ) {
    return this.reading.changes(actor, contractId, after);
  }

  @Endpoint(addContract)
  add(@Actor() actor: Member, @Body({ schema: addContract.body }) body: BodyOf<typeof addContract>) {
    return this.changing.add(actor, body);
  }

  @Endpoint(changeContract)
  change(@Actor() actor: Member, @Param({ schema: changeContract.params }) { contractId }: OfContract, @Body({ schema: changeContract.body }) body: BodyOf<typeof changeContract>) {
    return this.changing.change(actor, contractId, body);
  }

  @Endpoint(setStandards)
  setStandards(@Actor() actor: Member, @Param({ schema: setStandards.params }) { contractId }: OfContract, @Body({ schema: setStandards.body }) body: BodyOf<typeof setStandards>) {
    return this.changing.setStandards(actor, contractId, body);
  }
}
