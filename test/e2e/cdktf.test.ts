import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { cloudWithBuckets, environmentOf } from './cloud';
import type { LocalService } from '../../local/src';
import { ExampleProject } from '../../tools/example-project';
import { temporaryDirectory } from '../support/temporary-directory';

let cloud: LocalService;
beforeAll(async () => {
  cloud = await cloudWithBuckets();
  await cloud.store.createBucket('demo-footage', { region: 'cn-shanghai' });
  await cloud.store.createBucket('demo-trailers', { region: 'cn-shanghai' });
  for (const key of ['ep1.mp4', 'ep2.mp4', 'ep3.mp4']) await cloud.store.put('demo-footage', key, Buffer.from(key));
});
afterAll(() => cloud.close());

async function cdktf(project: ExampleProject, ...args: string[]): Promise<{ code: number | null; output: string }> {
  const child = project.start(args, { ...environmentOf(cloud), HOME: project.directory });
  const finished = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout!), text(child.stderr!)]);
  return { code: await finished, output: stdout + stderr };
}

test('cdktf deploy, diff and destroy work without flags, registry or network', async () => {
  const project = ExampleProject.copy('episode', temporaryDirectory());
  const outputsFile = join(project.directory, 'outputs.json');

  const deployed = await cdktf(project, 'deploy', 'episode', '--auto-approve', '--outputs-file', outputsFile);
  expect(deployed).toMatchObject({ code: 0, output: expect.stringContaining('Apply complete! Resources: 2 added') });
  const { episode } = JSON.parse(readFileSync(outputsFile, 'utf8'));
  expect(episode).toMatchObject({ job_id: expect.any(String), urls: [expect.stringContaining('trailers/ep_')], durations: [20] });

  const unchanged = await cdktf(project, 'diff', 'episode');
  expect(unchanged).toMatchObject({ code: 0, output: expect.stringContaining('No changes') });

  const main = join(project.directory, 'main.ts');
  writeFileSync(main, readFileSync(main, 'utf8').replace("titles: ['Now open']", "titles: ['Grand opening']"));
  const changed = await cdktf(project, 'diff', 'episode');
  expect(changed.output).toMatch(/"Now open" -> "Grand opening" # forces replacement/);

  writeFileSync(main, readFileSync(main, 'utf8').replace('ep_{index}.mp4', 'ep.mp4'));
  const refused = await cdktf(project, 'synth');
  expect(refused.code).not.toBe(0);
  expect(refused.output).toMatch(/\[episode\/Trailer\] output: got .*\(IMS\d+, OutputConfig\.MediaURL\)/);
  writeFileSync(main, readFileSync(main, 'utf8').replace('ep.mp4', 'ep_{index}.mp4'));

  const destroyed = await cdktf(project, 'destroy', 'episode', '--auto-approve');
  expect(destroyed).toMatchObject({ code: 0, output: expect.stringContaining('Destroy complete! Resources: 2 destroyed') });
  expect(cloud.service.jobs.readable()).toHaveLength(1);
});
