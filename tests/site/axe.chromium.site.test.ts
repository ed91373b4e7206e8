import { testEveryView } from './everyView.ts';

testEveryView('chromium');
