import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { isolateLtr } from './isolate-ltr.ts';

test('a number with gaps and a name with a sign are elements of their own, and others are not', () => {
  const { html } = markdownToHtml('اتصل 114 14 أو 08-123 45 67. عند الخطر 112. استخدم Freja+ أو BankID.', {
    hastPlugins: [isolateLtr],
  });
  expect(html.trim()).toBe(
    '<p>اتصل <bdi>114 14</bdi> أو <bdi>08-123 45 67</bdi>. عند الخطر 112. استخدم <bdi>Freja+</bdi> أو BankID.</p>',
  );
});
