import { measureDev } from './measureDev.ts';
import { measurePages } from './measurePages.ts';
import { measureParser } from './measureParser.ts';

// `npm run bench` measures everything; `npm run bench -- parser` or `-- pages` one of them.
const [only] = process.argv.slice(2);
if (only !== 'pages') {
  measureParser();
  await measureDev();
}
if (only !== 'parser') await measurePages();
