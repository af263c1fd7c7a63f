import { citation, listOf, PAGES } from '../../src/montage';
import { guess, on } from '../../src/montage/sources';

test('cites pages with their sections, and guesses by id', () => {
  expect(citation(on('highlightMontage'))).toBe('Highlight montage');
  expect(citation([on('highlightMontage', 'Media.In'), on('sdk'), guess('music-gain')]))
    .toBe('Highlight montage, Media.In; Alibaba Cloud SDK for the API ICE 2020-11-09; guess music-gain');
});

test('lists one or several sources', () => {
  expect(listOf(on('sdk'))).toEqual([{ page: 'sdk' }]);
  expect(listOf([on('sdk', 'AddTemplate'), guess('a')])).toEqual([{ page: 'sdk', section: 'AddTemplate' }, { guess: 'a' }]);
});

test.each(Object.entries(PAGES))('page %s has a title, and a secure URL if any', (_name, page: { readonly title: string; readonly url?: string }) => {
  expect(page.title).toMatch(/^\S/);
  expect(page.url ?? 'https://').toMatch(/^https:\/\//);
});
