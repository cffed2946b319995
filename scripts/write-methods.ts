import { readFileSync, writeFileSync } from 'node:fs';
import { writeTwoWindows } from './methods/two-windows-example';
import { readShipped, replaceExample, writeExample } from './methods/worked-example';

const PAGE = 'docs/METHODS.md';

/** `npm run methods`: works out the examples of `docs/METHODS.md` from the dataset as it is. */
function main(): void {
  const page = replaceExample(readFileSync(PAGE, 'utf8'), writeExample());
  writeFileSync(PAGE, replaceExample(page, writeTwoWindows(readShipped()), 'two windows'));
  console.log(`The worked examples of ${PAGE} are up to date.`);
}

main();
