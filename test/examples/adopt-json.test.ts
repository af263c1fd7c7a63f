import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { all, content, synthesizedExample } from './example';
import { fromAttributes, MONTAGE, type ObjectSpec } from '../../src/montage';

const stack = synthesizedExample('adopt-json')['adopt-json'];
const [job] = all(stack, 'ims_highlight_montage_job');

test('the job has exactly the values of the JSON', () => {
  const given = JSON.parse(readFileSync(join(__dirname, '..', '..', 'examples', 'adopt-json', 'montage.json'), 'utf8'));
  const config = (name: keyof typeof MONTAGE.fields, attribute: string) => fromAttributes(MONTAGE.fields[name] as ObjectSpec, job[attribute]);
  expect({
    InputConfig: config('InputConfig', 'input_config'), EditingConfig: config('EditingConfig', 'editing_config'), OutputConfig: config('OutputConfig', 'output_config'),
    UserData: { NotifyAddress: job.notify_address, ...job.user_data },
  }).toEqual(given);
});

test('matches the snapshot', () => expect(content(stack)).toMatchSnapshot());
