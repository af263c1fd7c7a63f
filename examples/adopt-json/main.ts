import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { CallbackTarget, HighlightMontageJob, ImsProvider } from 'cdktf-alicloud-ims';
import { type Construct } from 'constructs';

/** A job that a script submits today, from the same JSON: planned, submitted once and waited for. */
class AdoptedStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new ImsProvider(this, 'ims', { region: 'cn-shanghai' });

    const { InputConfig, EditingConfig, OutputConfig, UserData } = JSON.parse(readFileSync(join(__dirname, 'montage.json'), 'utf8'));
    const { NotifyAddress, ...userData } = UserData;
    const job = HighlightMontageJob.createFromConfig(this, 'Adopted', {
      inputConfig: InputConfig, editingConfig: EditingConfig, outputConfig: OutputConfig,
    }, { notify: CallbackTarget.http(NotifyAddress), userData });

    new TerraformOutput(this, 'job_id', { value: job.jobId, staticId: true });
    new TerraformOutput(this, 'urls', { value: job.outputUrls, staticId: true });
  }
}

const app = new App();
new AdoptedStack(app, 'adopt-json');
app.synth();
