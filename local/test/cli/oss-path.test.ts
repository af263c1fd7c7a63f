import { OssPath } from '../../src/cli/oss-path';

describe('OssPath', () => {
  it.each([
    ['oss://films/a/b.mp4', 'films', 'a/b.mp4'],
    ['oss://films/', 'films', ''],
    ['oss://films', 'films', ''],
    ['oss://', '', ''],
  ])('parses %s', (text, bucket, key) => {
    expect(OssPath.parse(text)).toMatchObject({ bucket, key });
  });

  it.each(['films/a.mp4', 'http://films/a.mp4', ''])('refuses "%s"', (text) => {
    expect(() => OssPath.parse(text)).toThrow(/Write oss:\/\/<bucket>\/<key>/);
  });

  it('appends the name of a file to a bucket or a path with a slash at the end', () => {
    expect(`${OssPath.parse('oss://films').forFile('a.mp4')}`).toBe('oss://films/a.mp4');
    expect(`${OssPath.parse('oss://films/x/').forFile('a.mp4')}`).toBe('oss://films/x/a.mp4');
    expect(`${OssPath.parse('oss://films/b.mp4').forFile('a.mp4')}`).toBe('oss://films/b.mp4');
  });
});
