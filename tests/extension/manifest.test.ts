import { describe, expect, test } from 'vitest';
import type { UserConfig } from 'wxt';
import config from '../../wxt.config.ts';

type Manifest = Exclude<NonNullable<UserConfig['manifest']>, (...args: never[]) => unknown>;

async function manifestFor(browser: 'chrome' | 'firefox'): Promise<Awaited<Manifest>> {
  const { manifest } = config as UserConfig;
  if (typeof manifest !== 'function') throw new Error('the manifest is made for a browser');
  return await manifest({ browser, command: 'build', mode: 'production', manifestVersion: 3 });
}

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  test('asks for no more than it needs', async () => {
    const manifest = await manifestFor(browser);
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'contextMenus', 'storage']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
    ])
      expect(manifest).not.toHaveProperty(key);
  });

  test('lets its pages run and show nothing but the package', async () => {
    const policy = (await manifestFor(browser)).content_security_policy?.extension_pages ?? '';
    const directives = policy.split('; ');
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("script-src 'self'");
    expect(directives).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|data:|blob:|\*/);
  });
});

test('Firefox is told that nothing is collected', async () => {
  const { browser_specific_settings: settings } = await manifestFor('firefox');
  expect(settings?.gecko).toMatchObject({ data_collection_permissions: { required: ['none'] } });
});
