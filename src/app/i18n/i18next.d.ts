import 'i18next';
import type ar from './ar.json';
import type panel from './panel.ar.json';
import type timeline from './timeline.ar.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof ar & typeof panel } & typeof timeline;
  }
}
