import { type Montage } from '../../../src/montage';
import type { EngineRequest } from '../../src/engine';
import { InstantEngine, NOTHING_RENDERED } from '../../src/server/instant-engine';

function request(montage: object, resolve: EngineRequest['resolve'] = (ref) => Promise.resolve({ ref, file: '/x' })): EngineRequest {
  return { montage: montage as Montage, resolve, seed: 's', workDir: '/nowhere' };
}
const montage = (strategy: object | undefined, output: object = {}) => ({
  InputConfig: { MediaArray: ['http://b.oss-cn-shanghai.aliyuncs.com/a.mp4'], HighlightStrategy: strategy },
  OutputConfig: { Width: 360, Height: 640, ...output },
});

describe('the engine "none"', () => {
  it('invents Timelines of the target duration and reports it in NotRendered', async () => {
    const engine = new InstantEngine();
    const outputs = await engine.plan(request(montage({ TargetDurationConfig: { TargetDuration: 30 } }, { Count: 2 })));
    expect(outputs.map((o) => [o.index, o.duration, o.notRendered])).toEqual([[0, 30, [NOTHING_RENDERED]], [1, 30, [NOTHING_RENDERED]]]);
    expect(await engine.render(outputs[0].timeline)).toEqual({ duration: 30, bytes: 0, encoder: 'none' });
  });

  it('names materials by URL or by id', async () => {
    const [byUrl] = await new InstantEngine().plan(request(montage(undefined)));
    expect(byUrl.timeline.VideoTracks[0].VideoTrackClips[0]).toMatchObject({ MediaURL: 'http://b.oss-cn-shanghai.aliyuncs.com/a.mp4', In: 0, Out: 15 });
    const [byId] = await new InstantEngine().plan(request({ ...montage(undefined), InputConfig: { MediaArray: ['0123'] } }));
    expect(byId.timeline.VideoTracks[0].VideoTrackClips[0]).toMatchObject({ MediaId: '0123' });
  });

  it('fails if a material is missing', async () => {
    const missing = () => Promise.reject(new Error('gone'));
    await expect(new InstantEngine().plan(request(montage(undefined), missing))).rejects.toThrow('gone');
  });
});
