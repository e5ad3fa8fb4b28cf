/** Before the tests: whatever they need and this machine lacks is installed, or named. */
import { adviceFor, install } from './browsers/installed.ts';

const { missing } = install(['chromium', 'firefox', 'Xvfb', 'xdotool']);
if (missing.length > 0) {
  console.error(`The end-to-end tests need real browsers. ${adviceFor(missing)}`);
  process.exit(1);
}
