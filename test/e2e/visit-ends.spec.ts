import type { AppDriver } from './drivers/app-driver';
import type { MapDriver } from './drivers/map-driver';
import { eventWithId } from './fixtures/dataset';
import { expect, test } from './fixtures/test';

/** From Baghdad to Washington. */
const visit = eventWithId('2020-08-20-washington-kadhimi-trump');
const ENDS = {
  en: { Baghdad: [44.37, 33.32], Washington: [-77.04, 38.91] },
  ar: { بغداد: [44.37, 33.32], واشنطن: [-77.04, 38.91] },
} as const;

/** Which ends of the visit are in the part of the map that no panel covers, by the address. */
async function endsInView(app: AppDriver, map: MapDriver): Promise<readonly string[]> {
  const [zoom = 0, lat = 0, lng = 0] = (app.address().map ?? '').split('/').map(Number);
  const toPx = ([east, north]: readonly [number, number]) => {
    const sine = Math.sin((north * Math.PI) / 180);
    const world = 512 * 2 ** zoom;
    return {
      x: (east / 360) * world,
      y: (-Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world,
    };
  };
  const center = toPx([lng, lat]);
  const middle = await map.middle();
  const covers = await Promise.all(
    [app.card, map.region.locator('.legend')].map((panel) => panel.boundingBox()),
  );
  const box = await map.region.boundingBox();
  if (box === null) return [];
  return Object.entries(ENDS[app.language]).flatMap(([name, place]) => {
    const x = middle.x + toPx(place).x - center.x;
    const y = middle.y + toPx(place).y - center.y;
    const isIn = x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
    const isCovered = covers.some(
      (cover) =>
        cover !== null &&
        x > cover.x &&
        x < cover.x + cover.width &&
        y > cover.y &&
        y < cover.y + cover.height,
    );
    return isIn && !isCovered ? [name] : [];
  });
}

for (const { width, height, isPhone } of [
  { width: 1440, height: 900, isPhone: false },
  { width: 390, height: 844, isPhone: true },
]) {
  for (const language of ['en', 'ar'] as const) {
    test.describe(`${width} px wide, ${language}`, () => {
      test.use({ viewport: { width, height }, language, hasTouch: isPhone, isMobile: isPhone });

      test('both ends of an open visit are seen, or a hint says where the other is', async ({
        app,
        map,
      }) => {
        await app.openWithMap({ event: visit.id, from: '2020-08-01', to: '2020-08-31' });
        await app.expectCardOf(visit);
        await map.expectDrawn('visit');
        await expect.poll(() => app.address().map).toBeDefined();
        const seen = await endsInView(app, map);
        for (const name of Object.keys(ENDS[language])) {
          if (seen.includes(name)) continue;
          const hint = map.region.getByRole('button', { name: new RegExp(`^${name}`) });
          await expect(hint, `${name} is out of view`).toBeVisible();
        }
        expect(seen.length).toBeGreaterThan(0);
      });
    });
  }
}
