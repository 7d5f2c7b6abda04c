import { expect, test } from '@playwright/test';
import { builtPages } from '#tests/support/site.ts';

for (const { path } of builtPages()) {
  test(`${path} asks nobody else, keeps no cookie and complains of nothing`, async ({
    page,
    baseURL,
    context,
  }) => {
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));

    await page.goto(path, { waitUntil: 'networkidle' });

    const cookies = (await context.cookies()).map(({ name }) => name);
    expect({ elsewhere, complaints, cookies }).toEqual({ elsewhere: [], complaints: [], cookies: [] });
  });

  test(`${path} has a policy that lets in nothing unsafe`, async ({ page }) => {
    await page.goto(path);
    const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
    for (const rule of [
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "script-src 'self'",
      "style-src 'self'",
    ]) {
      expect(policy).toContain(rule);
    }
    expect(policy).not.toMatch(/unsafe-|\*|https?:|data:|blob:/);
  });
}
