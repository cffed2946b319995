/** Where the files of a version of the dataset stay, relative to the page. */
export const versionFolder = (version: string): string => `data/v/${version}`;
