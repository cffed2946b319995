/** Written at build time by scripts/dataset-plugin.ts from the files in data/. */
declare module 'virtual:dataset' {
  /** Where the slim index is, relative to the page: `data/index-….json`. */
  export const indexUrl: string;
  /** Where the rest is, relative to the page: `data/details-….json`. */
  export const detailsUrl: string;
  /** Whether these data are those kept as their version, under `data/v/`. */
  export const isAsPublished: boolean;
  /** Version of the data, `1.0.0`. */
  export const datasetVersion: string;
  /** Day this version was published, `YYYY-MM-DD`. */
  export const datasetPublished: string;
}
