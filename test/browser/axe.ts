// Axe on a page as it stands.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Everything that axe finds wrong. Our pages have no frames, so it runs in the page itself; and only what is wrong is
 * told in full. Both leave the rules as they are, and together take a quarter of the time. */
export async function axeViolations(page: Page) {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  return (await axe.analyze()).violations;
}

export async function graveViolations(page: Page) {
  const violations = await axeViolations(page);
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
}
