/** The values of a statement that is put together from parts: each is bound, and takes the next number. */
export class Bindings {
  readonly values: unknown[] = [];

  /** Binds a value and gives its placeholder, with the type it is read as. */
  bind(value: unknown, type: 'uuid' | 'uuid[]' | 'text' | 'date' | 'timestamptz' | 'integer'): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}
