import { Module } from '@nestjs/common';
import { ChangeHospital } from './change-hospital.use-case.js';
import { ChangeWard } from './change-ward.use-case.js';
import { PlacesController } from './places.controller.js';
import { ReadHospitals } from './read-hospitals.use-case.js';

@Module({ controllers: [PlacesController], providers: [ReadHospitals, ChangeHospital, ChangeWard] })
export class PlacesModule {}
