import { Module } from '@nestjs/common';
import { CommencementsController } from './commencements.controller.js';
import { EnterCommencement } from './enter-commencement.use-case.js';
import { PreviewCommencement } from './preview-commencement.use-case.js';
import { ReadCommencements } from './read-commencements.use-case.js';
import { RemoveCommencement } from './remove-commencement.use-case.js';

@Module({
  controllers: [CommencementsController],
  providers: [ReadCommencements, PreviewCommencement, EnterCommencement, RemoveCommencement],
})
export class CommencementsModule {}
