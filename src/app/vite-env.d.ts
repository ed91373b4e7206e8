/// <reference types="vite/client" />

declare module 'virtual:page-data' {
  const data: import('../model/pageData.ts').PageData;
  export default data;
}

declare module 'vis-timeline/esnext' {
  export * from 'vis-timeline';
}

declare module 'vis-data/esnext' {
  export * from 'vis-data';
}
