import { expect, test } from 'vitest';
import { faultsIn, notice } from '../../../../test/support/test-site.ts';

test('a notice that has the name of a role, and one for a role that is not there', () => {
  expect(
    faultsIn({
      ...notice('showFrom: 2026-05-01', { id: 'arbetsgivare' }),
      ...notice('showFrom: 2026-05-01\nroles: [chefer]'),
    }),
  ).toMatchInlineSnapshot(`
    "content/announcements/arbetsgivare.md:1 error Filen heter som en grupp, content/roles/arbetsgivare.md, och gruppens flöden ligger på /meddelanden/arbetsgivare/. Ge filen ett annat namn.
    content/announcements/nytt.md:7 error Fältet roles (nr 1): Det finns ingen fil chefer i content/roles. Välj bland arbetsgivare."
  `);
});
