import { DIAGNOSTICS, type Severity } from '../model/diagnostics.ts';

/** What each severity means for an editor, gravest first. */
const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'keeps an article out, or stops the build',
  warning: 'leaves a fact open',
  info: 'is worth knowing',
};

/** Where the codes of a group come from, by the part before the slash. */
const GROUPS: Readonly<Record<string, string>> = {
  read: 'Files of the seeds folder',
  layout: 'The parts of a saved page',
  date: 'Dates',
  person: 'People',
  meeting: 'Meetings',
  yaml: 'Registry and notes, as YAML',
  registry: 'The registry',
  note: 'Editors’ notes',
  dataset: 'The dataset as a whole: mistakes of the program',
};

/** Every code that a report can print, as a page in Markdown: what it means and what to do. */
export function formatCodes(): string {
  const lines = [
    '# Diagnostics',
    '',
    'What `npm run corpus` can say of files, articles and notes, each as `file:line:column severity message  code`. Codes never change.',
    'This page is made of `src/model/diagnostics.ts` by `npm run corpus -- --codes`.',
    '',
    ...Object.entries(SEVERITIES).map(([severity, says]) => `- **${severity}** ${says}.`),
  ];
  for (const [group, title] of Object.entries(GROUPS)) {
    lines.push('', `## ${title}`, '', '| code | severity | what it means, and what to do |', '|---|---|---|');
    for (const [code, { severity, says }] of Object.entries(DIAGNOSTICS))
      if (code.startsWith(`${group}/`)) lines.push(`| \`${code}\` | ${severity} | ${says} |`);
  }
  return `${lines.join('\n')}\n`;
}
