/**
 * Loads invented providers. The application is handed one where it is put together, since what loads them uses every
 * module there is.
 */
export abstract class PracticeLoader {
  /** Whether it could load this provider again. */
  abstract knows(slug: string): boolean;
  /** Loads those it knows that are not there. */
  abstract load(): Promise<void>;
}
