import { Module } from '@nestjs/common';
import { ChangeCounting } from './change-counting.use-case.js';
import { CountingController } from './counting.controller.js';
import { ReadCounting } from './read-counting.use-case.js';

@Module({ controllers: [CountingController], providers: [ReadCounting, ChangeCounting] })
export class CountingModule {}
