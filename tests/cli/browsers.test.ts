import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { adviceFor, find, install } from '../e2e/browsers/installed.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'standfirst-path-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('XDOTOOL', undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function program(name: string, mode = 0o755): string {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, mode);
  return path;
}

test('a program on the PATH is found', () => {
  const path = program('xdotool');
  expect(find('xdotool')).toBe(path);
});

test('a file that is no program is not', () => {
  program('xdotool', 0o644);
  expect(find('xdotool')).toBeNull();
});

test('a variable names another', () => {
  program('xdotool');
  const other = program('another');
  vi.stubEnv('XDOTOOL', other);
  expect(find('xdotool')).toBe(other);
});

test('a variable that names nothing leaves nothing', () => {
  program('xdotool');
  vi.stubEnv('XDOTOOL', join(folder, 'gone'));
  expect(find('xdotool')).toBeNull();
});

test('nothing is installed of what is there', () => {
  program('xdotool');
  expect(install(['xdotool'])).toEqual({ missing: [] });
});

test('without a package manager, what is missing is named', () => {
  expect(install(['xdotool'])).toEqual({ missing: ['xdotool'] });
  expect(adviceFor(['xdotool'])).toBe('Please install xdotool.');
});

test.each([
  [
    'apt-get',
    'sudo apt-get update && sudo apt-get install -y --no-install-recommends xvfb xdotool',
  ],
  ['dnf', 'sudo dnf install -y xorg-x11-server-Xvfb xdotool'],
])('with %s the advice is a command', (manager, command) => {
  program(manager);
  expect(adviceFor(['Xvfb', 'xdotool'])).toBe(`Please install Xvfb, xdotool: ${command}`);
});

test('what the package manager does not have is only named', () => {
  program('brew');
  expect(adviceFor(['xdotool'])).toBe('Please install xdotool.');
});
