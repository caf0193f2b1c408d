import { expect, test } from 'vitest';
import { otherLanguage } from '../../../../src/site/views/other-language.ts';

test('words in the language around them need no attribute', () => {
  expect(otherLanguage('ar', 'ar')).toEqual({});
});

test('words in another language say so, and which way they run where that differs', () => {
  expect(otherLanguage('de', 'en')).toEqual({ lang: 'de' });
  expect(otherLanguage('he', 'en')).toEqual({ lang: 'he', dir: 'rtl' });
  expect(otherLanguage('en', 'ar')).toEqual({ lang: 'en', dir: 'ltr' });
  expect(otherLanguage('fa', 'ar')).toEqual({ lang: 'fa' });
});
