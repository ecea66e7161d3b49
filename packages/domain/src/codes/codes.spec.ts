import { describe, expect, it } from '@jest/globals';
import * as codes from './index.js';

const lists: readonly [string, readonly string[]][] = Object.entries(codes).flatMap(
  ([name, value]): [string, readonly string[]][] => {
    if (!Array.isArray(value)) return [];
    const rows: readonly unknown[] = value;
    return [
      [
        name,
        rows.map((row) => (typeof row === 'object' && row !== null && 'code' in row ? String(row.code) : String(row))),
      ],
    ];
  },
);

describe('code lists', () => {
  it.each(lists)('%s is not empty and names nothing twice', (_name, list) => {
    expect(list.length).toBeGreaterThan(0);
    expect(new Set(list).size).toBe(list.length);
  });

  it('counts as detained exactly the codes that the take-up measure counts', () => {
    expect(codes.DETAINED_LEGAL_STATUS_CODES).toEqual([
      '02',
      '03',
      '07',
      '08',
      '09',
      '10',
      '12',
      '13',
      '14',
      '15',
      '16',
      '17',
      '18',
      '31',
      '32',
      '34',
      '37',
      '38',
    ]);
  });

  it.each([
    ['02', 'S2'],
    ['03', 'S3'],
    ['09', 'PART3'],
    ['34', 'PART3'],
    ['38', 'PART3'],
    ['CTO', 'COMMUNITY'],
    ['CD', 'COMMUNITY'],
    ['35', 'COMMUNITY'],
    ['36', 'COMMUNITY'],
    ['01', 'INFORMAL_OR_OTHER'],
    ['04', 'INFORMAL_OR_OTHER'],
    ['05', 'INFORMAL_OR_OTHER'],
    ['20', 'INFORMAL_OR_OTHER'],
    ['99', 'INFORMAL_OR_OTHER'],
    ['33', 'INFORMAL_OR_OTHER'],
    [null, 'INFORMAL_OR_OTHER'],
  ])('reports legal status %s under %s', (status, group) => expect(codes.legalGroupOf(status)).toBe(group));

  it('puts a community status before the code of the hospital power', () => {
    expect(codes.measuredLegalStatus('03', 'CTO')).toBe('CTO');
    expect(codes.measuredLegalStatus('03', null)).toBe('03');
  });

  it.each([
    ['A', 'White'],
    ['G', 'Mixed'],
    ['R', 'Asian'],
    ['S', 'Other'],
    ['Z', 'Not stated'],
    ['99', 'Not known'],
    [null, 'Not known'],
    ['Q', 'Not known'],
  ])('rolls ethnic category %s up to %s', (category, group) => expect(codes.ethnicGroupOf(category)).toBe(group));

  it('has reached outcomes that are all attempts, and only the three cancellations are none', () => {
    expect(codes.REACHED_OUTCOMES).toEqual(['DELIVERED', 'SEEN_DECLINED']);
    expect(codes.NOT_ATTEMPT_OUTCOMES).toEqual(['CANCELLED_BY_PERSON', 'CANCELLED_BY_SERVICE', 'CANCELLED_BY_OTHER']);
    expect(codes.contactOutcome('REFUSED_TO_MEET')).toMatchObject({
      isAttempt: true,
      isReached: false,
      attendanceCode: '3',
    });
    expect(codes.ALERT_OUTCOMES).toEqual(['ACCESS_RESTRICTED', 'WARD_ACCESS_REFUSED']);
  });

  it('asks why privacy was lost, and never why the person chose the open', () => {
    expect(codes.PRIVACY_CODES.filter(codes.needsPrivacyReason)).toEqual([
      'NO_SPACE',
      'STAFF_PRESENT',
      'STAFF_ADVISED_SAFETY',
      'SECLUSION_HATCH',
    ]);
  });

  it('makes every referrer a source', () => {
    for (const role of codes.REFERRER_ROLES) expect(codes.SOURCES).toContain(codes.sourceOfReferrer(role));
    expect(codes.PROFESSIONAL_REFERRER_ROLES).not.toContain('FAMILY');
  });

  it('does not count a relative as an interpreter provided', () => {
    expect(codes.INTERPRETER_KINDS.filter(codes.isProfessionalInterpreter)).toEqual(['PHONE', 'FACE_TO_FACE', 'BSL']);
  });
});
