import { Module } from '@nestjs/common';
import { ChangeContract } from './change-contract.use-case.js';
import { ContractsController } from './contracts.controller.js';
import { ReadContracts } from './read-contracts.use-case.js';

@Module({ controllers: [ContractsController], providers: [ReadContracts, ChangeContract] })
export class ContractsModule {}
