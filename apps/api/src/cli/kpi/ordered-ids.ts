/**
 * Ids of a file, which are any text, as ids of ours: in the same order, because the lowest id decides between two
 * contacts that begin at the same instant.
 */
export class OrderedIds {
  private readonly ids: ReadonlyMap<string, string>;

  constructor(texts: Iterable<string>) {
    const sorted = [...new Set(texts)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    this.ids = new Map(
      sorted.map((text, position) => [
        text,
        `00000000-0000-4000-8000-${(position + 1).toString(16).padStart(12, '0')}`,
      ]),
    );
  }

  of(text: string): string {
    const id = this.ids.get(text);
    if (id === undefined) throw new RangeError(`the file names ${JSON.stringify(text)}, and has no such row`);
    return id;
  }
  orNull(text: string | null | undefined): string | null {
    return text === null || text === undefined ? null : this.of(text);
  }
  *entries(): IterableIterator<[string, string]> {
    yield* this.ids.entries();
  }
}
