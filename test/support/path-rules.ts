/** Names that say nothing of what a file holds. */
const EMPTY_NAMES = ['utils?', 'helpers?', 'common', 'misc', 'managers?'].join('|');
const EMPTY_NAME = new RegExp(`(?:^|-)(?:${EMPTY_NAMES})$`, 'i');

const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const PASCAL = /^(?:[A-Z][a-z0-9]*)+$/;

/** What is wrong with the name of a file of `src/`; null where all is well. */
export function findNameProblem(path: string): string | null {
  const file = path.split('/').at(-1) ?? '';
  const [stem = '', ...endings] = file.split('.');
  const ending = endings.join('.');
  if (ending === 'md' || file === 'tsconfig.json') return null;
  if (stem === 'index' || EMPTY_NAME.test(stem.replace(/(?<=[a-z])(?=[A-Z])/g, '-'))) {
    return `${path}: a file is named after the one thing it exports`;
  }
  if (ending === 'tsx') return PASCAL.test(stem) ? null : `${path}: a component is PascalCase.tsx`;
  if (!['ts', 'd.ts', 'css'].includes(ending)) return `${path}: no file of this kind is here`;
  return KEBAB.test(stem) ? null : `${path}: a file is kebab-case`;
}

/** Folders of one machine or one person. */
const MACHINE_PATH =
  /(?<![\w.:/-])\/(?:home|Users|root|work|tmp|var\/folders)\/[\w.-]|\b[A-Z]:\\{1,2}Users\\/;

/** The first path in a text that only one machine has; null where there is none. */
export function findMachinePath(text: string): string | null {
  return MACHINE_PATH.exec(text)?.[0] ?? null;
}
