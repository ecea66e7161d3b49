import { SETUP_STEPS } from '@alongside/domain/settings';
import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { email, instantOut, text } from './fields.js';
import { Session } from './session.js';

const Step = z.enum(SETUP_STEPS);

/** How far the first set-up has come, with what is there already, so that each step can say it. */
export const Setup = z
  .object({
    steps: z.array(z.object({ step: Step, isDone: z.boolean(), doneAt: instantOut.nullable(), doneBy: z.string().nullable() })),
    next: Step.nullable(),
    facts: z.object({
      nation: z.enum(['England', 'Wales']),
      hasIndependenceStatement: z.boolean(),
      hasPrivacyLead: z.boolean(),
      isPublicFormOn: z.boolean(),
      hospitals: z.int(),
      wards: z.int(),
      contracts: z.int(),
      services: z.array(z.string()),
      standards: z.int(),
      members: z.int(),
      invited: z.int(),
    }),
  })
  .meta({ id: 'Setup' });

export const readSetup = endpoint({
  method: 'GET',
  path: '/setup',
  action: 'setup:read',
  status: 200,
  summary: 'How far the first set-up has come',
  response: Setup,
});
export const keepSetupPlace = endpoint({
  method: 'PUT',
  path: '/setup/steps/:step',
  action: 'setup:keep-place',
  status: 200,
  summary: 'Say that a step of the set-up is done, or is not after all',
  params: z.object({ step: Step }),
  body: z.strictObject({ isDone: z.boolean() }).meta({ id: 'KeepSetupPlace' }),
  response: z.object({ next: Step.nullable() }).meta({ id: 'SetupPlace' }),
});

/** One click, and the practice is as on its first day. */
export const restartPractice = endpoint({
  method: 'POST',
  path: '/practice/restart',
  action: 'practice:restart',
  status: 204,
  summary: 'Erase the practice provider and load its invented people afresh; everybody signs in again',
  body: z.strictObject({ slug: text(40) }).meta({ id: 'RestartPractice' }),
  unkeyed: true,
});

/** Everything invented goes, for good; what stays is a provider that is empty and real, and whoever asked for it. */
export const clearPractice = endpoint({
  method: 'POST',
  path: '/practice/clearing',
  action: 'practice:clear',
  status: 200,
  summary: 'Erase the practice provider and begin a real, empty one; the session goes on there under a new id',
  body: z
    .strictObject({ providerName: text(120), yourName: text(120), email, password: z.string().min(1).max(200) })
    .meta({ id: 'ClearPractice' }),
  response: Session,
  unkeyed: true,
});
