import { Module } from '@nestjs/common';
import { ActionsController } from './actions.controller.js';
import { AddAction } from './add-action.use-case.js';
import { CancelPlannedVisit } from './cancel-planned-visit.use-case.js';
import { ChangeAction } from './change-action.use-case.js';
import { ContactsController } from './contacts.controller.js';
import { ListActions } from './list-actions.use-case.js';
import { LogContact } from './log-contact.use-case.js';
import { PlanVisit } from './plan-visit.use-case.js';

@Module({
  controllers: [ContactsController, ActionsController],
  providers: [LogContact, PlanVisit, CancelPlannedVisit, AddAction, ChangeAction, ListActions],
})
export class ContactsModule {}
