import { describe, expect, it } from '@jest/globals';
import { localDate } from '../time/index.js';
import { asThoughBegun, mayCommence, withCommencement } from './commencing.js';
import { PROVISION_IDS } from './mental-health-act-2025.js';

const day = localDate;

describe('a day entered for a provision', () => {
  it('is taken for what is enacted and not in force, from the day the Act was passed, and also in years to come', () => {
    expect(mayCommence({ provision: 'AUTHORITY-2025', commencesOn: day('2025-12-18') })).toEqual({ allowed: true });
    expect(mayCommence({ provision: 'AUTHORITY-2025', commencesOn: day('2031-10-01') })).toEqual({ allowed: true });
    expect(mayCommence({ provision: 'AUTHORITY-2025', commencesOn: null })).toEqual({ allowed: true });
  });
  it('is refused before the Act, and for what is in force for everybody', () => {
    expect(mayCommence({ provision: 'AUTHORITY-2025', commencesOn: day('2025-12-17') })).toEqual({ allowed: false, code: 'before-royal-assent', field: 'commencesOn' });
    expect(mayCommence({ provision: 'CD-TRIBUNAL', commencesOn: day('2026-05-01') })).toEqual({ allowed: false, code: 'law-in-force', field: 'provision' });
    expect(PROVISION_IDS.filter((provision) => !mayCommence({ provision, commencesOn: null }).allowed)).toEqual(['CD-TRIBUNAL']);
  });
  it('stands beside the others, takes the place of an earlier one, or goes', () => {
    const held = { 'BAR-2025': day('2027-01-01') };
    expect(withCommencement(held, { provision: 'AUTHORITY-2025', commencesOn: day('2027-02-01') })).toEqual({ ...held, 'AUTHORITY-2025': '2027-02-01' });
    expect(withCommencement(held, { provision: 'BAR-2025', commencesOn: day('2028-01-01') })).toEqual({ 'BAR-2025': '2028-01-01' });
    expect(withCommencement(held, { provision: 'BAR-2025', commencesOn: null })).toEqual({});
    expect(held).toEqual({ 'BAR-2025': '2027-01-01' });
  });
  it('is read as begun today by a preview, where it is still to come', () => {
    expect(asThoughBegun({ A: day('2026-01-01'), B: day('2030-01-01') }, day('2026-11-21'))).toEqual({ A: '2026-01-01', B: '2026-11-21' });
  });
});
