import { measurePages } from './measurePages.ts';
import { measureParser } from './measureParser.ts';

// `npm run bench` measures everything; `npm run bench -- parser` or `-- pages` one of the two.
const [only] = process.argv.slice(2);
if (only !== 'pages') measureParser();
if (only !== 'parser') await measurePages();
