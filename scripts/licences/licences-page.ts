import { escapeMarkup } from '../../src/domain/markup-escape';
import { besidePolicy } from '../hosting/page-policy';
import { placePolicy } from '../hosting/place-policy';
import type { MapSource } from './map-sources';
import type { ShippedPackage } from './shipped-packages';

/** Text with the links and code of markdown as markup. */
function toMarkup(cell: string): string {
  return escapeMarkup(cell)
    .replace(/\[([^\]]+)\]\((https:[^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replace(/`([^`]+)`/g, '<code>$1</code>');
}

const sourceRow = ({ what, source, licence }: MapSource): string =>
  `<tr><td>${toMarkup(what)}</td><td>${toMarkup(source)}</td><td>${toMarkup(licence)}</td></tr>`;

const packageItem = ({ name, version, licence, text }: ShippedPackage): string =>
  `<details>
<summary><strong>${escapeMarkup(name)}</strong> ${escapeMarkup(version)} <span>${escapeMarkup(licence)}</span></summary>
<pre>${escapeMarkup(text)}</pre>
</details>`;

/** The page that tells the licences of all that is shipped, in both languages around their texts. */
export function writeLicencesPage(
  packages: readonly ShippedPackage[],
  sources: readonly MapSource[],
  own: string,
): string {
  const page = `<!doctype html>
<html lang="en" dir="ltr">
  <head>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta name="color-scheme" content="light dark" />
    <title>Licences · الرخص · Tazamun</title>
    <link rel="icon" href="./favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="./beside.css" />
    <link rel="stylesheet" href="./licences.css" />
  </head>
  <body>
    <main>
      <header>
        <p><a href="./">Tazamun · <span lang="ar">تزامُن</span></a></p>
        <h1>Licences</h1>
        <p>The code of Tazamun is under the MIT licence, its dataset under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. Below are the software, the typefaces and the map sources it contains, each under its own licence, in the words of that licence.</p>
      </header>
      <header lang="ar" dir="rtl">
        <h1>الرخص</h1>
        <p>شيفرة «تزامُن» متاحة برخصة MIT، ومجموعة بياناته برخصة <a href="https://creativecommons.org/licenses/by/4.0/deed.ar">المشاع الإبداعي، نَسب المصنَّف 4.0</a>. وفي ما يلي ما يحتويه من برمجيات وخطوط ومصادر للخريطة، كلٌّ برخصته وبنصها الأصلي.</p>
      </header>
      <section>
        <h2>Tazamun · <span lang="ar" dir="rtl">تزامُن</span></h2>
        <details>
<summary><strong>Tazamun</strong> <span>MIT</span></summary>
<pre>${escapeMarkup(own.trim())}</pre>
</details>
      </section>
      <section>
        <h2>The map · <span lang="ar" dir="rtl">الخريطة</span></h2>
        <div class="scroll" tabindex="0" role="region" aria-label="The map · الخريطة">
        <table>
          <thead><tr><th scope="col">What · <span lang="ar" dir="rtl">ماذا</span></th><th scope="col">Source · <span lang="ar" dir="rtl">المصدر</span></th><th scope="col">Licence · <span lang="ar" dir="rtl">الرخصة</span></th></tr></thead>
          <tbody>
${sources.map(sourceRow).join('\n')}
          </tbody>
        </table>
        </div>
      </section>
      <section>
        <h2>Software and typefaces · <span lang="ar" dir="rtl">البرمجيات والخطوط</span></h2>
${packages.map(packageItem).join('\n')}
      </section>
    </main>
  </body>
</html>
`;
  return placePolicy(page, besidePolicy());
}
