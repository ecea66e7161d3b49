import { Module } from '@nestjs/common';
import { CasesController } from './cases.controller.js';
import { CloseReferral } from './close-referral.use-case.js';
import { OpenCase } from './open-case.use-case.js';

@Module({ controllers: [CasesController], providers: [OpenCase, CloseReferral] })
export class CasesModule {}
