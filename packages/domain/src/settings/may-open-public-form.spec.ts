import { describe, expect, it } from '@jest/globals';
import { mayOpenPublicForm } from './may-open-public-form.js';

describe('the public form', () => {
  const ready = { isOpen: true, contracts: 1, phone: '01632 960148' };
  it.each([
    ['opens with a contract and a phone number', ready, null, null],
    ['needs a contract', { ...ready, contracts: 0 }, 'contract-needed', 'isPublicFormOn'],
    ['needs a phone number', { ...ready, phone: '  ' }, 'provider-phone-needed', 'phone'],
    ['asks for the contract first', { isOpen: true, contracts: 0, phone: '' }, 'contract-needed', 'isPublicFormOn'],
    ['may always be shut', { isOpen: false, contracts: 0, phone: '' }, null, null],
  ] as const)('%s', (_what, facts, code, at) => {
    expect(mayOpenPublicForm(facts)).toMatchObject(code === null ? { allowed: true } : { allowed: false, code, field: at });
  });
});
