import { deleteOutputs, listOutputs, outputsOf } from '../../../src/provider/paid-job/outputs';
import { contextWith } from '../resource-context';

test('outputsOf has the successful outputs without the query of their URL', () => {
  expect(outputsOf({
    subJobs: [
      { status: 'Success', mediaUrl: 'https://b/a.mp4?Signature=x', mediaId: 'm' }, { status: 'Failed', mediaId: 'n' }, { status: 'Success', projectId: 'p' },
    ],
  } as never)).toEqual([{ url: 'https://b/a.mp4', mediaId: 'm' }, { projectId: 'p' }]);
});

test.each([[20, undefined], [21, '  - and 1 more'], [22, '  - and 2 more']])('listOutputs of %d outputs ends with %p', (count, last) => {
  const lines = listOutputs(Array.from({ length: count }, (_, index) => ({ url: `https://b/${index}.mp4` }))).split('\n');
  expect(lines).toHaveLength(last ? 21 : 20);
  expect(lines.at(-1)).toBe(last ?? '  - https://b/19.mp4');
});

test('listOutputs names URL, media id or editing project', () => {
  expect(listOutputs([{ url: 'u', mediaId: 'm' }, { mediaId: 'm' }, { projectId: 'p' }])).toBe('  - u\n  - m\n  - editing project p');
});

test('deleteOutputs explains a refusal', async () => {
  const { context } = contextWith({ DeleteMediaInfos: [{ ForbiddenList: ['m'], IgnoredList: [] }] });
  await expect(deleteOutputs([{ mediaId: 'm' }], { files: true, projects: false }, context.providerData.client, context.signal))
    .rejects.toThrow(/Some outputs were not deleted: .*media assets m\..*AliyunICEDefaultRole.*on_destroy = "retain"/);
});
