import type { Example, RuleList } from '../reading/rule.ts';

/** One rule of a list, as a page shows it. */
type ShownRule = RuleList['rules'][number];

const HEAD = `# The rules of the parser

<!-- Written by \`npm run docs\` out of the code: change the rules there, not here. -->

How newsrooms write is kept as rules: each has a name, one sentence, and examples that run as tests, with the rule and without
it. The rules of a list are asked in this order. \`npm run corpus -- --explain FILE\` shows which of them read an article.
`;

/** All lists of rules as one page of Markdown: what each decides, and every rule with its examples. */
export function formatRules(lists: readonly RuleList[]): string {
  const contents = lists.map(({ name, says, rules }) => `- [${name}](#${name}) (${rules.length}): ${says}`);
  return [HEAD, `${contents.join('\n')}\n`, ...lists.map(formatList)].join('\n');
}

const formatList = ({ name, says, file, rules }: RuleList): string =>
  [`## ${name}\n`, `${says} In [\`${file}\`](../src/parse/${file}).\n`, ...rules.map((rule) => formatRule(rule))].join(
    '\n',
  );

function formatRule({ name, says, examples, cases = [] }: ShownRule): string {
  const guarded = cases.map((folder) => `[${folder}](../tests/cases/${folder})`);
  return [
    `### ${name}\n`,
    `${says}\n`,
    ...examples.map((example) => `${formatExample(example)}\n`),
    ...(guarded.length > 0 ? [`Guarded by ${guarded.join(', ')}.\n`] : []),
  ].join('\n');
}

/** An example from right to left, its English below, and what is understood. */
function formatExample({ text, gloss, gives, published, page }: Example): string {
  const texts = [text].flat().map((each) => `<p dir="rtl" lang="ar">${toHtml(each.trim())}</p>`);
  const from = published === undefined ? '' : `, read on ${published}`;
  const of = page === undefined ? '' : `, of a page whose metadata says ${page}`;
  return [...texts, '', `“${gloss}”${from}${of} → \`${gives}\``].join('\n');
}

/** Text of an article in a page's HTML; a blank line would end the paragraph. */
const toHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/\n+/gu, '<br>');
