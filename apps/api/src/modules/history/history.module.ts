import { Module } from '@nestjs/common';
import { HistoryController } from './history.controller.js';
import { ReadSettingsChanges } from './read-settings-changes.use-case.js';

@Module({ controllers: [HistoryController], providers: [ReadSettingsChanges] })
export class HistoryModule {}
