import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult } from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'vitest';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe could not decide, and why it is right all the same: shown by looking at the elements themselves. */
interface Explained {
  rule: string;
  why: string;
  /** Runs in the page. @returns of the elements in question those that the explanation does not hold for. */
  findOpen(elements: Element[]): string[];
}

const EXPLAINED: Explained[] = [
  {
    rule: 'label-content-name-mismatch',
    why: 'axe sets aside letters outside its list before it compares, and of some Arabic names nothing is left',
    findOpen: (elements) => {
      const squeeze = (text: string) => text.replace(/[\s\u2066-\u2069]+/gu, ' ').trim();
      const open = elements.filter((element) => {
        const parts = (element.getAttribute('aria-labelledby') ?? '')
          .split(/\s+/u)
          .map((id) => document.getElementById(id)?.textContent ?? '');
        const name = squeeze(parts.join(' ') || (element.getAttribute('aria-label') ?? ''));
        const seen = squeeze((element as HTMLElement).innerText);
        return seen === '' || !name.includes(seen);
      });
      return open.map(({ outerHTML }) => outerHTML.slice(0, 120));
    },
  },
  {
    rule: 'color-contrast',
    why: 'axe cannot tell what lies under words that overlap, scroll or are single signs: here the grounds they stand on are painted one over the other',
    findOpen: (elements) => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      if (!context) return ['no canvas'];
      const paint = (colour: string) => {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
      };
      return elements.flatMap((element) => {
        const around: Element[] = [];
        for (let part: Element | null = element; part; part = part.parentElement) around.unshift(part);
        let ground = 0;
        for (const part of around) ground = paint(getComputedStyle(part).backgroundColor);
        const words = paint(getComputedStyle(element).color);
        const ratio = Math.max(ground, words) / Math.min(ground, words);
        return ratio >= 4.5 ? [] : [`${ratio.toFixed(2)} ${element.outerHTML.slice(0, 120)}`];
      });
    },
  },
];

/** Puts axe into the page; once for each document. */
export async function addAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

const describe = (kind: string, rule: string, { target, any, all, none }: NodeResult) =>
  `${kind} ${rule}: ${target.join(' ')} (${[...any, ...all, ...none].map(({ message }) => message).join('; ')})`;

/**
 * Runs axe on the page as it is. @param rules only these; all without.
 * @returns violations, and what axe could not decide and nothing explains, one line each.
 */
export async function runAxe(page: Page, rules?: string[]): Promise<string[]> {
  const { violations, incomplete } = await page.evaluate(async (only) => {
    const { axe } = window as unknown as {
      axe: { run(context: object, options: object): Promise<AxeResults> };
    };
    return axe.run(document, {
      resultTypes: ['violations', 'incomplete'],
      ...(only ? { runOnly: { type: 'rule', values: only } } : {}),
    });
  }, rules);
  const lines = violations.flatMap(({ id, nodes }) => nodes.map((node) => describe('violates', id, node)));
  for (const { id, nodes } of incomplete) {
    const explained = EXPLAINED.find(({ rule }) => rule === id);
    if (!explained) {
      lines.push(...nodes.map((node) => describe('leaves open', id, node)));
      continue;
    }
    const selectors = nodes.map(({ target }) => String(target.at(-1)));
    const elements = page.locator(selectors.join(', '));
    expect(await elements.count()).toBeGreaterThanOrEqual(new Set(selectors).size);
    lines.push(...(await elements.evaluateAll(explained.findOpen)).map((found) => `leaves open ${id}: ${found}`));
  }
  return lines;
}
