/** Finds the browsers of this machine, and installs them where its package manager and our rights allow. */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** What the tests need beyond the browsers: an X server without a screen, and a hand for its mouse. */
export type Tool = BrowserName | 'Xvfb' | 'xdotool';

/** Programs on the PATH, the preferred first, and where macOS and Windows keep theirs. */
const PROGRAMS: Readonly<Record<Tool, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
  ],
  Xvfb: ['Xvfb'],
  xdotool: ['xdotool'],
};

interface PackageManager {
  readonly program: string;
  readonly commands: (packages: readonly string[]) => readonly (readonly string[])[];
  readonly packages: Readonly<Partial<Record<Tool, string>>>;
  readonly asRoot: boolean;
}

const PACKAGE_MANAGERS: readonly PackageManager[] = [
  {
    program: 'apt-get',
    commands: (packages) => [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', ...packages],
    ],
    packages: { chromium: 'chromium', firefox: 'firefox-esr', Xvfb: 'xvfb', xdotool: 'xdotool' },
    asRoot: true,
  },
  {
    program: 'dnf',
    commands: (packages) => [['dnf', 'install', '-y', ...packages]],
    packages: {
      chromium: 'chromium',
      firefox: 'firefox',
      Xvfb: 'xorg-x11-server-Xvfb',
      xdotool: 'xdotool',
    },
    asRoot: true,
  },
  {
    program: 'brew',
    commands: (packages) => [['brew', 'install', '--cask', ...packages]],
    packages: { chromium: 'google-chrome', firefox: 'firefox' },
    asRoot: false,
  },
];

/** The program's path, `null` where there is none. The variables CHROMIUM and FIREFOX name another. */
export function find(tool: Tool): string | null {
  const chosen = process.env[tool.toUpperCase()];
  if (chosen) return isProgram(chosen) ? chosen : null;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = PROGRAMS[tool].flatMap((program) =>
    /[/\\]/.test(program) ? [program] : folders.map((folder) => join(folder, program)),
  );
  return paths.find(isProgram) ?? null;
}

/** Installs what is missing; says in words what it could not. */
export function install(tools: readonly Tool[]): { readonly missing: readonly Tool[] } {
  const wanted = tools.filter((tool) => find(tool) === null);
  const manager = PACKAGE_MANAGERS.find(({ program }) => isOnPath(program));
  const packages = wanted.flatMap((tool) => manager?.packages[tool] ?? []);
  const prefix = manager && packages.length > 0 ? rightsFor(manager) : null;
  if (manager && prefix) {
    console.log(`Installing ${packages.join(', ')} with ${manager.program} ...`);
    for (const command of manager.commands(packages)) {
      const [program = '', ...args] = [...prefix, ...command];
      spawnSync(program, args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    }
  }
  return { missing: wanted.filter((tool) => find(tool) === null) };
}

const NAMES: Readonly<Record<Tool, string>> = {
  chromium: 'Chromium or Google Chrome',
  firefox: 'Firefox',
  Xvfb: 'Xvfb',
  xdotool: 'xdotool',
};

/** What to install, and for this machine what to type. */
export function adviceFor(missing: readonly Tool[]): string {
  const manager = PACKAGE_MANAGERS.find(({ program }) => isOnPath(program));
  const names = missing.map((tool) => NAMES[tool]).join(', ');
  const packages = missing.flatMap((tool) => manager?.packages[tool] ?? []);
  if (!manager || packages.length === 0) return `Please install ${names}.`;
  const commands = manager
    .commands(packages)
    .map((command) => [...(manager.asRoot ? ['sudo'] : []), ...command].join(' '));
  return `Please install ${names}: ${commands.join(' && ')}`;
}

/** What has to stand before a command of the manager; `null` where we may not install. */
function rightsFor({ asRoot }: PackageManager): readonly string[] | null {
  if (!asRoot || process.getuid?.() === 0) return [];
  try {
    // Never asks for a password.
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return ['sudo', '-n'];
  } catch {
    return null;
  }
}

function isOnPath(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => isProgram(join(folder, program)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
