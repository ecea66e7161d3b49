import { Injectable } from '@nestjs/common';

/** Whether this process has been asked to stop. From then on it is not ready, and keeps no connection open for more. */
@Injectable()
export class Stopping {
  private begun = false;

  begin(): void {
    this.begun = true;
  }
  hasBegun(): boolean {
    return this.begun;
  }
}
