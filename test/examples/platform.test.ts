import { all, content, synthesizedExample } from './example';
import { alicloudErrors } from '../support/alicloud-schema';

const stacks = synthesizedExample('platform');
const { storage, notifications, production } = stacks;

test('each stack has the resources of its team', () => {
  expect(Object.keys(stacks).sort()).toEqual(['notifications', 'production', 'storage']);
  expect(all(storage, 'alicloud_oss_bucket')).toHaveLength(2);
  expect(all(storage, 'alicloud_oss_bucket_object')).toHaveLength(3);
  expect(all(notifications, 'ims_event_callback')).toHaveLength(1);
  expect(Object.keys(production.resource).filter((type) => type.startsWith('alicloud'))).toEqual([]);
});

test('production refers to the buckets and the message queue of the other stacks', () => {
  const [job] = all(production, 'ims_highlight_montage_job');
  expect(job.output_config.media_url).toMatch(/^https:\/\/\$\{data\.terraform_remote_state\..+\.outputs\..+\}\.oss-cn-shanghai\.aliyuncs\.com\/season1\/ep1_\{index\}\.mp4$/);
  expect(job.notify_address).toMatch(/^\$\{data\.terraform_remote_state\./);
  expect(Object.keys(production.data!.terraform_remote_state)).toHaveLength(2);
});

test('the callback of the account uses the same message queue', () => {
  const [queue] = Object.keys(notifications.resource.alicloud_message_service_queue);
  expect(all(notifications, 'ims_event_callback')[0].callback_queue_name).toContain(`alicloud_message_service_queue.${queue}.`);
});

test('the footage is a media asset with known facts', () => {
  const [job] = all(production, 'ims_highlight_montage_job');
  expect(job.materials).toEqual([{ media: job.input_config.media_array[0], duration: expect.stringMatching(/ims_media_asset/), has_audio: expect.anything() }]);
});

test('uses arguments of the real provider that are not deprecated', () => expect(Object.values(stacks).flatMap((stack) => alicloudErrors(stack))).toEqual([]));

test('matches the snapshot', () => {
  expect(Object.fromEntries(Object.entries(stacks).map(([name, stack]) => [name, content(stack)]))).toMatchSnapshot();
});
