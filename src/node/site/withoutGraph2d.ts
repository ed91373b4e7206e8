import type { Plugin } from 'vite';

const FILE = /vis-timeline-graph2d\.mjs$/u;
/** The chart half of vis-timeline's one file. Its prototypes are filled at the top level, which keeps them from being shaken off. */
const CHART = ['Graph2d', 'LineGraph', 'Legend', 'GraphGroup', 'Points', 'Bargraph', 'Line'];

/**
 * Leaves the charts (Graph2d) out of vis-timeline: a third of the file that the page would load and never run.
 *
 * @throws when the file is not laid out as expected, so that an update of the library is looked at.
 */
export function withoutGraph2d(): Plugin {
  return {
    name: 'without-graph2d',
    transform: {
      filter: { id: FILE },
      handler(code) {
        const kept: string[] = [];
        let inside = false;
        let dropped = 0;
        // The file is formatted: a statement of the top level begins in the first column and ends there.
        for (const line of code.split('\n')) {
          if (!inside && CHART.some((name) => line.startsWith(`${name}.`))) {
            dropped++;
            inside = !line.endsWith(';');
          } else if (inside) inside = line !== '};';
          else kept.push(line);
        }
        const exported = 'export { Graph2d, Timeline, timeline };';
        const text = kept.join('\n');
        if (dropped < 20 || !text.includes(exported)) {
          this.error(
            'Unexpected layout of vis-timeline’s file, expected Graph2d’s prototypes and exports as in version 8.5',
          );
        }
        return { code: text.replace(exported, 'export { Timeline };'), map: null };
      },
    },
  };
}
