import fc from 'fast-check';
import { keyOf, submissionKey, userDataWith } from '../../../src/ims';

const letter = fc.constantFrom('a', 'b');
const identity = fc.record({ digest: letter, scope: letter, run: letter });

test('the key of an identity never changes', () => {
  expect(submissionKey({ digest: 'sha256:1', scope: 'stack/Episode1', run: '' })).toBe('7cade9aabd37dea7363a8124b219f397');
});

test('keys are equal only if digest, scope and run are equal', () => {
  fc.assert(fc.property(identity, identity, (a, b) => {
    const same = a.digest === b.digest && a.scope === b.scope && a.run === b.run;
    expect(submissionKey(a) === submissionKey(b)).toBe(same);
  }), { seed: 7 });
});

test.each(['digest', 'scope', 'run'])('a different %s alone gives a different key', (field) => {
  const base = { digest: 'a', scope: 'a', run: 'a' };
  expect(submissionKey({ ...base, [field]: 'b' })).not.toBe(submissionKey(base));
});

test('keys of identities whose joined fields are equal differ', () => {
  expect(submissionKey({ digest: 'ab', scope: 'c', run: '' })).not.toBe(submissionKey({ digest: 'a', scope: 'bc', run: '' }));
});

test('UserData holds the entries of the user and the key, which no entry replaces', () => {
  expect(JSON.parse(userDataWith('k', { team: 't', SubmissionKey: 'other' }))).toEqual({ team: 't', SubmissionKey: 'k' });
  expect(keyOf({ userData: userDataWith('k', { team: 't' }) })).toBe('k');
});

test.each([undefined, '', 'text', 'null', '[]', '{}', '{"SubmissionKey":5}'])('UserData %j has no key', (userData) => {
  expect(keyOf({ userData })).toBeUndefined();
});
