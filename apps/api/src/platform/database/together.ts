/**
 * Answers to questions that were asked of one transaction at once, and so travelled in one message. What is thrown is the
 * fault of the first in order; the others have been answered by then too, so nothing is left running.
 */
export async function together<const T extends readonly unknown[]>(...asked: { readonly [K in keyof T]: Promise<T[K]> }): Promise<T> {
  const answers = await Promise.allSettled(asked);
  const values: unknown[] = [];
  for (const answer of answers) {
    if (answer.status === 'rejected') throw answer.reason;
    values.push(answer.value);
  }
  return values as unknown as T;
}
