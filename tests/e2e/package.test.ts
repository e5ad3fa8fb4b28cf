/** What is in the built packages: the rights they ask for, and nothing that runs from elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types standfirst',
];

const PERMISSIONS = ['activeTab', 'scripting', 'contextMenus', 'storage'];

const CHECKED = new Set([
  'permissions',
  'background',
  'optional_host_permissions',
  'content_security_policy',
]);

/** Keys that give nobody a right. */
const HARMLESS = new Set([
  'action',
  'commands',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'options_ui',
  'short_name',
  'version',
]);

describe.each([
  {
    folder: 'chrome-mv3',
    permissions: [...PERMISSIONS, 'sidePanel'],
    background: { service_worker: 'background.js' },
    own: ['minimum_chrome_version', 'side_panel'],
  },
  {
    folder: 'firefox-mv3',
    permissions: PERMISSIONS,
    background: { scripts: ['background.js'] },
    own: ['browser_specific_settings', 'sidebar_action'],
  },
])('$folder', ({ folder, permissions, background, own }) => {
  const directory = join('.output', folder);
  const read = (file: string) => readFileSync(join(directory, file), 'utf8');
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;

  test('asks for what it needs and no more', () => {
    expect(manifest).toMatchObject({
      permissions,
      background,
      optional_host_permissions: ['https://*/*', 'http://*/*'],
      content_security_policy: { extension_pages: POLICY.join('; ') },
    });
    const others = Object.keys(manifest).filter((key) => !CHECKED.has(key) && !HARMLESS.has(key));
    expect(others).toEqual(own);
  });

  test('holds no code, style or picture from elsewhere, and makes none', () => {
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      expect(read(page)).not.toMatch(/<script(?![^>]*\bsrc="\/)|<style|\son\w+=|https?:/);
    }
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts).toContain('background.js');
    for (const script of scripts)
      expect(read(script)).not.toMatch(
        /\beval\(|new Function\b|importScripts|\bimport\(["'`]https?:|\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML/,
      );
    for (const style of files.filter((file) => file.endsWith('.css')))
      expect(read(style)).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//);
  });

  test('ships the licences of what is in it', () => {
    expect(read('third-party.txt')).toContain('GeoNames');
  });
});
