import type { LocalDate } from '@alongside/domain';
import { instant, type Holidays } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { calendarOf } from '../organisations/index.js';
import { suggestedTriggers } from './legal-facts.js';
import { byUrgencyAndAge, cursorOf, placeOfCursor, type QueuePlace } from './queue-page.js';
import { legalFactsOf } from './referral-legal.js';
import { referralQueue, type QueueRow } from './referral-queue.repository.js';

const PAGE = 50;

function lineOf(row: QueueRow, today: LocalDate, holidays: Holidays) {
  const { facts: _, dateOfBirth, ...shown } = row;
  const legal = legalFactsOf({ ...row, legalStatusSince: null });
  const triggers = suggestedTriggers(legal, { service: row.service, source: row.source, dateOfBirth, today, holidays });
  return {
    ...shown,
    receivedAt: instant(row.receivedAt),
    suggestedTriggers: [...triggers],
    isUrgent: row.priority === 'URGENT' || triggers.length > 0,
  };
}

@Injectable()
export class ListReferrals {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * What waits for a decision. Urgency is the rules' word on today's facts, so the whole queue is read and ordered here;
   * a queue that no longer fits in memory is no queue that people could work through.
   */
  execute(actor: Member, after: string | undefined) {
    const from = after === undefined ? null : placeOfCursor(after);
    return this.unitOfWork.read(actor, async (tx) => {
      const { undecided, waitingForAdvocate } = await referralQueue(tx);
      const holidays = await calendarOf(tx);
      const today = this.clock.today();
      const lines = undecided.map((row) => lineOf(row, today, holidays)).toSorted(byUrgencyAndAge);
      return { ...pageOf(lines, from), total: lines.length, waitingForAdvocate };
    });
  }
}

function pageOf<Line extends QueuePlace>(lines: readonly Line[], from: QueuePlace | null) {
  const rest = from === null ? lines : lines.filter((line) => byUrgencyAndAge(from, line) < 0);
  const items = rest.slice(0, PAGE);
  const last = items.at(-1);
  return { items, next: rest.length > PAGE && last ? cursorOf(last) : null };
}
