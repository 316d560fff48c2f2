// Finds a real Chromium, or installs Debian's: Playwright drives it as a library.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright-core';

const places = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const isRoot = process.getuid?.() === 0;

/** Playwright's own list is replaced by this one, so what matters of it stands here too. */
const disabledFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  // Pages of its own that every new context loads for an address bar which nobody sees: half the cost of opening a page.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/** Without these, a machine without internet spends seconds on refused connections. */
export const chromiumFlags = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  `--disable-features=${disabledFeatures.join(',')}`,
];

export function chromiumOptions(): LaunchOptions {
  return { executablePath: findChromium() ?? installChromium(), args: chromiumFlags };
}

function findChromium(): string | undefined {
  const bundled = chromium.executablePath();
  return [...places, bundled].find((place) => place && existsSync(place));
}

function installChromium(): string {
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
      env,
    });
  } else {
    execFileSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'ignore' });
  }
  const found = findChromium();
  if (!found) throw new Error('No Chromium found or installed: set CHROME_PATH to one.');
  return found;
}
