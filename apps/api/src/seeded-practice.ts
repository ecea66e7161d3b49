import { Injectable } from '@nestjs/common';
import { isPracticeSlug } from './cli/seed/practice-slugs.js';
import { PracticeLoader } from './modules/setup/index.js';
import { Clock } from './platform/clock/clock.js';

/** The practice providers, as the first start loads them. Brought in only when somebody asks: a start should not wait for it. */
@Injectable()
export class SeededPractice extends PracticeLoader {
  constructor(private readonly clock: Clock) {
    super();
  }

  knows(slug: string): boolean {
    return isPracticeSlug(slug);
  }

  async load(): Promise<void> {
    const { loadPractice } = await import('./cli/seed/load-practice.js');
    await loadPractice({ clock: this.clock, say: () => undefined, onlyIfEmpty: false });
  }
}
