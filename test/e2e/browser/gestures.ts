import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { settled } from './world.js';

/** Presses Tab, or another key, until the thing has the focus, as somebody without a mouse does. */
export const tabTo = async (page: Page, target: Locator, most = 120, key = 'Tab'): Promise<void> => {
  await target.waitFor();
  for (let pressed = 0; pressed <= most; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    // Menus move the focus with the next frame, which a key pressed at once after would take back.
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`${target.toString()} is not reached by ${most} times ${key}`);
};

/** Waits until a text stands somewhere in the page, or in the part given. */
export const sees = (part: Page | Locator, text: string | RegExp): Promise<void> =>
  part.getByText(text).filter({ visible: true }).first().waitFor();

/** Waits until a text stands nowhere in the part any more. */
export const seesNo = (part: Page | Locator, text: string | RegExp): Promise<void> =>
  part.getByText(text).first().waitFor({ state: 'hidden' });

/** Follows the first link of that name, to an object called the same. */
export const follow = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('main').getByRole('link', { name }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await settled(page);
};

/** Opens the page of an object by finding it in its list. */
export const openFromList = async (page: Page, list: 'agreements' | 'projects' | 'brands' | 'units', title: string): Promise<void> => {
  await page.goto(`${list}?text=${encodeURIComponent(title)}`);
  await page.getByRole('main').getByRole('link', { name: title, exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  await settled(page);
};

/** Takes an action of the page's action bar, also where it stands below “more”. */
export const take = async (page: Page, action: string): Promise<void> => {
  const open = page.getByRole('dialog');
  const bar = ((await open.count()) ? open : page.getByRole('main')).getByRole('group', { name: '可办理的操作' }).first();
  await bar.waitFor();
  const button = bar.getByRole('button', { name: action, exact: true });
  // What others do meanwhile draws the bar anew and closes the menu, and may bring an action out of it: then it is looked for again.
  for (let tries = 1; ; tries += 1) {
    if (await button.count()) return button.click();
    await bar.getByRole('button', { name: /^更多/ }).click();
    const taken = page.getByRole('menuitem', { name: action }).click({ timeout: 5_000 });
    if (tries === 5) return taken;
    if (
      await taken.then(
        () => true,
        () => false,
      )
    )
      return;
    await page.keyboard.press('Escape');
  }
};

/** The dialog that is open, named by its title. */
export const dialog = (page: Page, name: string | RegExp): Locator => page.getByRole('dialog', { name });

/** Presses the button that hands in a dialog, and waits until it is gone. */
export const handIn = async (box: Locator, button: string): Promise<void> => {
  await box.getByRole('button', { name: button, exact: true }).click();
  await box.waitFor({ state: 'hidden' });
};

/** Picks the choice that begins so from a list that opens below a field, after typing where the list is a search. */
export const pick = async (page: Page, field: Locator, choice: string, typed?: string): Promise<void> => {
  await field.click();
  if (typed !== undefined) await field.fill(typed);
  await page.locator(`.ant-select-dropdown:visible .ant-select-item-option[title^="${choice}"]`).first().click();
};

/** Keeps the page as one of the README's pictures, when asked to by SCREENSHOTS. */
export const picture = async (page: Page, name: string): Promise<void> => {
  if (!process.env.SCREENSHOTS) return;
  const path = fileURLToPath(new URL(`../screenshots/${name}.png`, import.meta.url));
  await mkdir(dirname(path), { recursive: true });
  await settled(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path });
};
