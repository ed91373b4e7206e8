import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult } from 'axe-core';
import type { Page } from 'playwright';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe could not decide, and why it is right all the same: `holds` looks at the page itself. */
interface Explained {
  rule: string;
  why: string;
  /** Runs in the page. */
  holds(element: Element): boolean;
}

const EXPLAINED: Explained[] = [
  {
    rule: 'label-content-name-mismatch',
    why: 'axe sets aside letters outside its list before it compares, and of some Arabic names nothing is left',
    holds: (element) => {
      const squeeze = (text: string) => text.replace(/[\s\u2066-\u2069]+/gu, ' ').trim();
      const parts = (element.getAttribute('aria-labelledby') ?? '')
        .split(/\s+/u)
        .map((id) => document.getElementById(id)?.textContent ?? '');
      const name = squeeze(parts.join(' ') || (element.getAttribute('aria-label') ?? ''));
      const seen = squeeze((element as HTMLElement).innerText);
      return seen !== '' && name.includes(seen);
    },
  },
  {
    rule: 'color-contrast',
    why: 'boxes and names of rows lie over bands and lines of the timeline, of which axe cannot tell the colour; theirs is opaque',
    holds: (element) => {
      if (!element.closest('.lt')) return false;
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      if (!context) return false;
      const around: Element[] = [];
      for (let part: Element | null = element; part; part = part.parentElement) around.push(part);
      // From the page's own ground upwards, as it is painted.
      for (const part of around.reverse()) {
        context.fillStyle = getComputedStyle(part).backgroundColor;
        context.fillRect(0, 0, 1, 1);
      }
      const luminance = () => {
        const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
      };
      const ground = luminance();
      context.fillStyle = getComputedStyle(element).color;
      context.fillRect(0, 0, 1, 1);
      const words = luminance();
      return Math.max(ground, words) / Math.min(ground, words) >= 4.5;
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
    for (const node of nodes) {
      const selector = node.target.at(-1);
      const fine =
        explained !== undefined &&
        typeof selector === 'string' &&
        (await page.locator(selector).first().evaluate(explained.holds));
      if (!fine) lines.push(describe('leaves open', id, node));
    }
  }
  return lines;
}
