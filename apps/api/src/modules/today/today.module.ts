import { Module } from '@nestjs/common';
import { ReadToday } from './read-today.use-case.js';
import { TodayController } from './today.controller.js';

@Module({ controllers: [TodayController], providers: [ReadToday] })
export class TodayModule {}
