import { chromium, type Browser, type Page, type PageScreenshotOptions } from '@playwright/test';
import sparticuz, { inflate } from '@sparticuz/chromium';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Unpacks the Chromium that comes inside the npm package, so that browser tests need nothing else on the machine.
 * Where the machine lacks the libraries that it links to, those of the package are used.
 */
export async function unpackChromium(): Promise<{ path: string; libraries: string | undefined }> {
  const path = await sparticuz.executablePath();
  if (runs(path, undefined)) return { path, libraries: undefined };
  const packaged = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
  const libraries = join(await inflate(join(packaged, 'al2023.tar.br')), 'lib');
  if (runs(path, libraries)) return { path, libraries };
  throw new Error(`Chromium at ${path} does not start, also not with the libraries in ${libraries}.`);
}

function runs(path: string, libraries: string | undefined): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', env: { ...process.env, LD_LIBRARY_PATH: libraries } });
    return true;
  } catch {
    return false;
  }
}

/** Starts the Chromium that comes with the project, for pictures. */
export async function openBrowser(): Promise<Browser> {
  const { path, libraries } = await unpackChromium();
  const env = { ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) };
  // The root user of a container cannot use Chromium's own sandbox.
  return chromium.launch({ executablePath: path, args: ['--no-sandbox'], env });
}

const tries = 4;

/** Takes a picture of a page. Chromium without a graphics card fails now and then on a busy machine, so it tries a few times. */
export async function takePicture(page: Page, options: PageScreenshotOptions): Promise<Buffer> {
  for (let left = tries; ; left--) {
    try {
      return await page.screenshot(options);
    } catch (fault) {
      if (left === 1 || !String(fault).includes('Unable to capture screenshot')) throw fault;
    }
  }
}
