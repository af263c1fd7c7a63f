import { OssPath } from '../../src/cli/oss-path';

describe('OssPath', () => {
  it.each([
    ['oss://films/a/b.mp4', 'films', 'a/b.mp4'],
    ['oss://films/', 'films', ''],
    ['oss://films', 'films', ''],
    ['oss://', '', ''],
  ])('reads %s', (text, bucket, key) => {
    expect(OssPath.parse(text)).toMatchObject({ bucket, key });
  });

  it.each(['films/a.mp4', 'http://films/a.mp4', ''])('refuses "%s" and says how it is written', (text) => {
    expect(() => OssPath.parse(text)).toThrow(/Write oss:\/\/<bucket>\/<key>/);
  });

  it('adds the name of a file to a bucket or folder', () => {
    expect(`${OssPath.parse('oss://films').forFile('a.mp4')}`).toBe('oss://films/a.mp4');
    expect(`${OssPath.parse('oss://films/x/').forFile('a.mp4')}`).toBe('oss://films/x/a.mp4');
    expect(`${OssPath.parse('oss://films/b.mp4').forFile('a.mp4')}`).toBe('oss://films/b.mp4');
  });
});
