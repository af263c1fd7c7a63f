import type { BatchJob } from '../../ims';
import { digestOf, type Montage } from '../../montage';
import { type ValueObject } from '../framework';
import { montageOf, valuesOf } from '../montage-values/montage-values';
import { userDataValues } from '../paid-job/user-data';

/** Everything that the service tells about a job that was not created here. What only Terraform knows gets its default. */
export function importedValues(job: BatchJob): ValueObject {
  const configs = valuesOf(job);
  return {
    ...configs,
    ...userDataValues(job.userData),
    digest: digestOf(montageOf(configs) as Montage),
    scope: '',
    on_destroy: 'retain',
    adopted: false,
  };
}
