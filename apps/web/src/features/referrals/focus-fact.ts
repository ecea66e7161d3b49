/** Which question answers a fact, where that is not the one of its own name. */
const ASKED_AS: Readonly<Record<string, string>> = { 'best-interests': 'appropriate-person', consent: 'appropriate-person' };

/** Moves to the question that would tell a fact, opening what it is folded into. Says whether there is one. */
export function focusFact(fact: string): boolean {
  const field = questionOf(fact)?.querySelector<HTMLElement>('input, select, textarea');
  if (!field) return false;
  for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  field.focus();
  field.scrollIntoView({ block: 'center' });
  return true;
}
const questionOf = (fact: string): Element | null => document.querySelector(`[data-fact~='${CSS.escape(ASKED_AS[fact] ?? fact)}']`);
