import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'vitest';

const BEGINNING = 'function _isIconLigature(textVNode) {';

/**
 * axe takes words that are narrower than their letters for pictures of an icon font, and passes over them: by this sign
 * most of what is written in Arabic, whose letters join. No font of ours has icons, so to axe nothing is one.
 */
const source = (await readFile(createRequire(import.meta.url).resolve('axe-core/axe.js'), 'utf8')).replace(
  BEGINNING,
  `${BEGINNING} return false;`,
);
if (!source.includes(`${BEGINNING} return false;`)) throw new Error('axe tells icons from words in another place now');

/** What axe could not decide, and why it is right all the same: shown by looking at the elements themselves. */
interface Explained {
  rule: string;
  why: string;
  /** Runs in the page. @returns of the elements in question those that the explanation does not hold for. */
  findOpen(elements: Element[]): string[];
}

const EXPLAINED: Explained[] = [
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
        const isPlain = around.every((part) => {
          const { opacity, backgroundImage } = getComputedStyle(part);
          return opacity === '1' && backgroundImage === 'none';
        });
        if (!isPlain) return [`not on plain colours ${element.outerHTML.slice(0, 120)}`];
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

/** What axe has to say of one element, without the page's own markup, which would have to travel with it. */
interface Finding {
  kind: 'violates' | 'leaves open';
  rule: string;
  target: string;
  why: string;
}

/**
 * Runs every rule of axe on the page as it is.
 *
 * @returns violations, and what axe could not decide and nothing explains, one line each.
 */
export async function runAxe(page: Page): Promise<string[]> {
  const findings = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(context: object, options: object): Promise<AxeResults> };
    };
    const { violations, incomplete } = await axe.run(document, { resultTypes: ['violations', 'incomplete'] });
    const tell = (kind: Finding['kind'], results: AxeResults['violations']) =>
      results.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, any, all, none }): Finding => ({
            kind,
            rule: id,
            target: String(target.at(-1)),
            why: [...any, ...all, ...none].map(({ message }) => message).join('; '),
          }),
        ),
      );
    return [...tell('violates', violations), ...tell('leaves open', incomplete)];
  });
  const explained = ({ kind, rule }: Finding) =>
    kind === 'leaves open' ? EXPLAINED.find((known) => known.rule === rule) : undefined;
  const lines = findings
    .filter((finding) => !explained(finding))
    .map(({ kind, rule, target, why }) => `${kind} ${rule}: ${target} (${why})`);
  for (const known of EXPLAINED) {
    const selectors = new Set(findings.filter((finding) => explained(finding) === known).map(({ target }) => target));
    if (selectors.size === 0) continue;
    const elements = page.locator([...selectors].join(', '));
    expect(await elements.count()).toBeGreaterThanOrEqual(selectors.size);
    lines.push(...(await elements.evaluateAll(known.findOpen)).map((found) => `leaves open ${known.rule}: ${found}`));
  }
  return lines;
}
