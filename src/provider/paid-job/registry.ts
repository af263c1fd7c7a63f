import { Announcements } from './announcements';
import { ReplacedJobs } from './replaced-jobs';
import { SpendingLimit, type SpendingLimits } from './spending-limit';
import { SubmittedJobs } from './submitted-jobs';

/** What one provider process knows about the paid jobs of its plan or apply. */
export class PaidJobRegistry {
  readonly spending: SpendingLimit;
  readonly announcements = new Announcements();
  readonly replaced = new ReplacedJobs();
  readonly submitted = new SubmittedJobs();

  constructor(limits: SpendingLimits = {}) {
    this.spending = new SpendingLimit(limits);
  }
}
