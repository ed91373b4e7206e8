import { afterAll, afterEach } from 'vitest';
import { checkComplaints, closeSpecialBrowsers } from './site.ts';

// Runs anew for every file of tests, while `site.ts` is loaded once by each worker.

afterEach(checkComplaints);
afterAll(closeSpecialBrowsers);
