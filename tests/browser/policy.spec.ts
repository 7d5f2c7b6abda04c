import { expect, test } from '@playwright/test';
import { builtPages } from '#tests/support/site.ts';

/** Only what the site brings itself, and nothing written into a page without its hash. */
const asked = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "script-src 'self'",
  "style-src 'self'",
];

for (const { path, html } of builtPages()) {
  test(`${path} has a policy that lets in nothing unsafe`, () => {
    const policy = /<meta[^>]*http-equiv="content-security-policy"[^>]*content="([^"]*)"/i.exec(html)?.[1];
    for (const rule of asked) expect(policy).toContain(rule);
    expect(policy).not.toMatch(/unsafe-|\*|https?:|data:|blob:/);
  });

  test(`${path} has no style or script in an attribute, which its policy would refuse`, () => {
    expect(html.match(/<[^>]*\s(style|on\w+)="[^>]*>/gi) ?? []).toEqual([]);
  });
}
