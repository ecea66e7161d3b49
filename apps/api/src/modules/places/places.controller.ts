import {
  addHospital, addWard, changeHospital, changeWard, endHospital, endWard, listHospitalChanges, listHospitals, readHospital, reopenHospital, reopenWard,
  type BodyOf, type ParamsOf, type QueryOf,
} from '@alongside/contracts';
import { Body, Controller, Param, Query } from '@nestjs/common';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { ChangeHospital } from './change-hospital.use-case.js';
import { ChangeWard } from './change-ward.use-case.js';
import { ReadHospitals } from './read-hospitals.use-case.js';

type OfHospital = ParamsOf<typeof readHospital>;
type OfWard = ParamsOf<typeof changeWard>;
type Versioned = BodyOf<typeof endWard>;

@Controller()
export class PlacesController {
  constructor(
    private readonly reading: ReadHospitals,
    private readonly hospitals: ChangeHospital,
    private readonly wards: ChangeWard,
  ) {}

  @Endpoint(listHospitals)
  list(@Actor() actor: Member) {
    return this.reading.list(actor);
  }

  @Endpoint(readHospital)
  read(@Actor() actor: Member, @Param({ schema: readHospital.params }) { hospitalId }: OfHospital) {
    return this.reading.one(actor, hospitalId);
  }

  @Endpoint(listHospitalChanges)
  changes(
    @Actor() actor: Member,
    @Param({ schema: listHospitalChanges.params }) { hospitalId }: OfHospital,
    @Query({ schema: listHospitalChanges.query }) { after }: QueryOf<typeof listHospitalChanges>,
  ) {
    return this.reading.changes(actor, hospitalId, after);
  }

  @Endpoint(addHospital)
  addHospital(@Actor() actor: Member, @Body({ schema: addHospital.body }) body: BodyOf<typeof addHospital>) {
    return this.hospitals.add(actor, body);
  }

  @Endpoint(changeHospital)
  changeHospital(@Actor() actor: Member, @Param({ schema: changeHospital.params }) { hospitalId }: OfHospital, @Body({ schema: changeHospital.body }) body: BodyOf<typeof changeHospital>) {
    return this.hospitals.change(actor, hospitalId, body);
  }

  @Endpoint(endHospital)
  endHospital(@Actor() actor: Member, @Param({ schema: endHospital.params }) { hospitalId }: OfHospital, @Body({ schema: endHospital.body }) { version }: Versioned) {
    return this.hospitals.end(actor, hospitalId, version);
  }

  @Endpoint(reopenHospital)
  reopenHospital(@Actor() actor: Member, @Param({ schema: reopenHospital.params }) { hospitalId }: OfHospital, @Body({ schema: reopenHospital.body }) { version }: Versioned) {
    return this.hospitals.reopen(actor, hospitalId, version);
  }

  @Endpoint(addWard)
  addWard(@Actor() actor: Member, @Param({ schema: addWard.params }) { hospitalId }: OfHospital, @Body({ schema: addWard.body }) body: BodyOf<typeof addWard>) {
    return this.wards.add(actor, hospitalId, body);
  }

  @Endpoint(changeWard)
  changeWard(@Actor() actor: Member, @Param({ schema: changeWard.params }) { wardId }: OfWard, @Body({ schema: changeWard.body }) body: BodyOf<typeof changeWard>) {
    return this.wards.change(actor, wardId, body);
  }

  @Endpoint(endWard)
  endWard(@Actor() actor: Member, @Param({ schema: endWard.params }) { wardId }: OfWard, @Body({ schema: endWard.body }) { version }: Versioned) {
    return this.wards.end(actor, wardId, version);
  }

  @Endpoint(reopenWard)
  reopenWard(@Actor() actor: Member, @Param({ schema: reopenWard.params }) { wardId }: OfWard, @Body({ schema: reopenWard.body }) { version }: Versioned) {
    return this.wards.reopen(actor, wardId, version);
  }
}
