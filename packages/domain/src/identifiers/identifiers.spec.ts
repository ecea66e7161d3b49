import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isNhsNumber, isOdsCode, isTestNhsNumber, nhsNumberFrom, odsCodeFrom, spacedNhsNumber } from './index.js';

it.each([
  ['9434765919', true],
  ['9434765918', false],
  ['943476591', false],
  ['94347659190', false],
  ['943476591a', false],
  ['', false],
  ['4010232137', true],
])('NHS number %s: %s', (digits, expected) => expect(isNhsNumber(digits)).toBe(expected));
it('has nine digits that no check digit completes', () =>
  expect(Array.from({ length: 10 }, (_, last) => `999123456${last}`).some(isNhsNumber)).toBe(false));
it('finds every single wrong digit', () => {
  fc.assert(
    fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (place, change) => {
      const digits = [...'9434765919'];
      digits[place] = String((Number(digits[place]) + change) % 10);
      expect(isNhsNumber(digits.join(''))).toBe(false);
    }),
  );
});
it('knows the test range, reads what is typed, and spaces what is shown', () => {
  expect([isTestNhsNumber('9990000018'), isTestNhsNumber('9434765919')]).toEqual([true, false]);
  expect(['943 476 5919', '943-476-5919', '943 476 5918'].map(nhsNumberFrom)).toEqual([
    '9434765919',
    '9434765919',
    null,
  ]);
  expect(spacedNhsNumber('9434765919')).toBe('943 476 5919');
});
it.each([
  ['RXX', true],
  ['A1B2C', true],
  ['Y12345', true],
  ['RX', false],
  ['rxx', false],
  ['RXX-1', false],
  ['ABCDEFGHIJ', false],
])('ODS code %s: %s', (code, expected) => expect(isOdsCode(code)).toBe(expected));
it('reads an ODS code as typed', () =>
  expect([' rx x', 'a1b2c', '?'].map(odsCodeFrom)).toEqual(['RXX', 'A1B2C', null]));
