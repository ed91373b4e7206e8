import type { Diagnostic } from '../../model/diagnostics.ts';
import { formatDiagnostic } from '../formatReport.ts';

/**
 * A small module for the dev page: the editor's report as a panel in a corner, folded away until somebody opens it.
 *
 * It stands in a shadow root, so that neither the page's styles nor its tests meet it.
 */
export function toReportPanel(diagnostics: Diagnostic[]): string {
  const lines = diagnostics.map((found) => ({ severity: found.severity, line: formatDiagnostic(found) }));
  return `
const lines = ${JSON.stringify(lines)};
const host = document.createElement('corpus-report');
const root = host.attachShadow({ mode: 'open' });
const style = document.createElement('style');
style.textContent = \`
  details { position: fixed; inset-block-end: 8px; left: 8px; z-index: 9999; max-width: min(60rem, 90vw); direction: ltr;
    font: 12px/1.5 monospace; color: #222; background: #fff8e1; border: 1px solid #b58900; border-radius: 6px; }
  summary { padding: 4px 8px; cursor: pointer; }
  ol { margin: 0; padding: 0 8px 8px; max-height: 50vh; overflow: auto; list-style: none; }
  li { padding-block: 2px; white-space: pre-wrap; border-top: 1px solid #e6d9a8; }
  .error { color: #a00; }
\`;
const details = document.createElement('details');
const summary = document.createElement('summary');
summary.textContent = 'corpus: ' + ['error', 'warning', 'info'].map((kind) => {
  const number = lines.filter(({ severity }) => severity === kind).length;
  return number ? number + ' ' + kind + (number > 1 && kind !== 'info' ? 's' : '') : '';
}).filter(Boolean).join(', ');
const list = document.createElement('ol');
for (const { severity, line } of lines) {
  const item = document.createElement('li');
  item.className = severity;
  item.textContent = line;
  list.append(item);
}
details.append(summary, list);
root.append(style, details);
if (lines.length > 0) document.body.append(host);
`;
}
