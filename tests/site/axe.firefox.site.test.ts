import { testEveryView } from './everyView.ts';

testEveryView('firefox');
