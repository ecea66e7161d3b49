import { ENDPOINTS } from '@alongside/contracts/all-endpoints';
import { expect, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { poisoned, roundsFor, textFieldsOf, withText, type Body, type TextField } from './text-fields';

/** Operations whose text is kept nowhere, or that end what is tried here. */
const KEEPS_NOTHING: Readonly<Record<string, string>> = {
  signIn: 'compared, never kept',
  unlockSession: 'compared, never kept',
  findPeople: 'searched for, never kept',
  previewLegalEntry: 'worked out, never kept',
  readInvitation: 'compared, never kept',
  acceptInvitation: 'compared, or kept as a hash',
  restartPractice: 'compared, never kept',
  clearPractice: 'ends the practice provider; the same names are kept by changeOrganisation and changeMember',
};
/** Text that is checked for what it is: none of it can be markup, so it is refused. */
const CHECKED = /\/(nhsNumber|personReference|odsCode)$/;

const specOf = (operation: string) => {
  const spec = ENDPOINTS.get(operation);
  if (!spec) throw new Error(`There is no operation ${operation}.`);
  return spec;
};
const keptBy = (operation: string, like?: Body): readonly TextField[] => textFieldsOf(specOf(operation), like).filter(({ pointer }) => !CHECKED.test(pointer));

/** Every operation that keeps text somebody typed, found in the contracts. */
export const operationsThatKeepText: readonly string[] = [...ENDPOINTS.keys()].filter((operation) => !(operation in KEEPS_NOTHING) && keptBy(operation).length > 0);

export interface Call {
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: Body;
}

/** Puts payloads where somebody types, through the service, and notes which fields held which. */
export class Poison {
  readonly filled = new Map<string, Set<string>>();
  #round = new Map<string, number>();

  rounds(operation: string, body: Body = {}): number {
    return roundsFor(keptBy(operation, body));
  }

  /** Calls the operation as the member whose page it is, with the next payloads in all its text; gives back the answer. */
  async with<Answer>(page: Page, operation: string, { params = {}, body = {} }: Call): Promise<Answer> {
    const round = this.#round.get(operation) ?? 0;
    this.#round.set(operation, round + 1);
    const fields = keptBy(operation, body);
    this.filled.set(operation, new Set([...(this.filled.get(operation) ?? []), ...fields.map(({ pointer }) => pointer)]));
    const answer = await this.#send(page, operation, params, poisoned(body, fields, round));
    expect(answer.ok(), `${operation} answers ${answer.status()}: ${await answer.text()}`).toBe(true);
    return (await answer.json()) as Answer;
  }

  /** What is checked for what it is takes no payload. */
  async refusedBy(page: Page, operation: string, { params = {}, body = {} }: Call): Promise<void> {
    for (const { pointer } of textFieldsOf(specOf(operation), body).filter((field) => CHECKED.test(field.pointer))) {
      const answer = await this.#send(page, operation, params, withText(body, pointer, '<img src=x'));
      expect(answer.status(), `${operation} ${pointer}`).toBe(422);
    }
  }

  #send(page: Page, operation: string, params: Readonly<Record<string, string>>, data: Body) {
    const { method, path } = specOf(operation);
    const address = path.replaceAll(/:([A-Za-z]+)/g, (_, name: string) => params[name] ?? '');
    return page.request.fetch(`/api${address}`, { method, data, headers: { 'idempotency-key': randomUUID() } });
  }
}

/** Fields that no call has filled, by operation. */
export function unfilled({ filled }: Poison): readonly string[] {
  return operationsThatKeepText.flatMap((operation) =>
    keptBy(operation).filter(({ pointer }) => !filled.get(operation)?.has(pointer)).map(({ pointer }) => `${operation} ${pointer}`),
  );
}
