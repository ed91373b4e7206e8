/// <reference types="vite/client" />

declare module 'virtual:page-data' {
  import type { PageData } from '../model/pageData.ts';

  const data: PageData;
  export default data;
}

declare module 'vis-timeline/esnext' {
  export * from 'vis-timeline';
}

declare module 'vis-data/esnext' {
  export * from 'vis-data';
}
