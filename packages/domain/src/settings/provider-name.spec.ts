import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { prefixOfProvider, slugOfProvider } from './provider-name.js';

describe('what a provider is called in addresses and references', () => {
  it.each([
    ['Fenmoor Advocacy', 'fenmoor-advocacy', 'FA'],
    ['  Eiriolaeth Gwynedd & Môn ', 'eiriolaeth-gwynedd-mon', 'EGM'],
    ['Alongside', 'alongside', 'AL'],
    ["People's Voice (2024) of Saltby and the North Coast", 'peoples-voice-2024-of-saltby-and-the-nor', 'PVOS'],
    ['1st Voice', 'st-voice', 'SV'],
    ['声', 'provider', 'AD'],
    ['X', 'provider', 'AD'],
  ])('%s is %s and %s', (name, slug, prefix) => {
    expect([slugOfProvider(name), prefixOfProvider(name)]).toEqual([slug, prefix]);
  });

  it('is always of the shape the records take, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
        expect(slugOfProvider(name)).toMatch(/^[a-z][a-z0-9-]{1,39}$/);
        expect(prefixOfProvider(name)).toMatch(/^[A-Z]{2,4}$/);
      }),
    );
  });
});
