import { readFileSync, writeFileSync } from 'node:fs';
import { replaceExample, writeExample } from './methods/worked-example';

const PAGE = 'docs/METHODS.md';

/** `npm run methods`: works out the example of `docs/METHODS.md` from the dataset as it is. */
function main(): void {
  writeFileSync(PAGE, replaceExample(readFileSync(PAGE, 'utf8'), writeExample()));
  console.log(`The worked example of ${PAGE} is up to date.`);
}

main();
