import { createHash } from 'node:crypto';
import { signIn } from '@alongside/contracts';
import { at, inTurn, type Setting } from '../setting.js';
import { PASSWORD } from '../sized-provider.js';
import { askFloor, type Workload } from '../workload.js';

export const signingIn = ({ advocates }: Setting, run: string): Workload => ({
  id: 'W1',
  title: 'sign in',
  gate: 1.6,
  aim: 1.3,
  pair(turn) {
    const { email, allowedActions } = inTurn(advocates, turn);
    const token = createHash('sha256').update(`${run} ${turn}`).digest('hex');
    return {
      app: { method: 'POST', path: at(signIn.path), body: { email, password: PASSWORD } },
      floor: askFloor('W1', [email, PASSWORD, token, JSON.stringify(allowedActions)]),
    };
  },
  // Each session ends at its own moment.
  comparable: ({ expiresAt, ...answer }) => ({ ...answer, expiresAt: typeof expiresAt }),
});
