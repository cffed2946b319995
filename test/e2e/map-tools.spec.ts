import { crowdedPlaces, lonelyAttack, startDayOf, twoOnOneSpot } from './fixtures/dataset';
import { expect, test } from './fixtures/test';

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

function expectApart(boxes: readonly Box[]): void {
  boxes.forEach((a, at) => {
    for (const b of boxes.slice(at + 1)) {
      const isApart =
        a.x + a.width <= b.x ||
        b.x + b.width <= a.x ||
        a.y + a.height <= b.y ||
        b.y + b.height <= a.y;
      expect(isApart, `${JSON.stringify(a)} and ${JSON.stringify(b)}`).toBe(true);
    }
  });
}

const zoomOf = (address: { readonly map?: string }): number =>
  Number(address.map?.split('/')[0] ?? Number.NaN);

test.describe('by finger', () => {
  test.use({ hasTouch: true });

  // A mouse opens it before it presses.
  test('a pile far out is gone to when it is tapped', async ({ app, map, page }) => {
    await app.openWithMap({ map: '6/33.31/44.39' });
    const { x, y } = await map.middle();
    await page.touchscreen.tap(x, y);
    await expect.poll(() => zoomOf(app.address())).toBeGreaterThan(8.4);
    await expect(app.card).toHaveCount(0);
  });
});

test('a pile opens under the pointer, for an event in it to be named', async ({ app, map }) => {
  await app.openWithMap({ map: '6/33.31/44.39' });
  await map.hoverMiddle();
  await expect(map.tooltip).toContainText(/more here/);
});

test('zooms to the events shown, and to the open one', async ({ app, map }) => {
  const [event] = twoOnOneSpot;
  if (event === undefined) throw new Error('An event is needed');
  const day = startDayOf(event);
  const [lng, lat] = event.geometry.coordinates;
  await app.openWithMap({ from: day, to: day, map: '5/20/20' });
  await map.region.getByRole('button', { name: 'Zoom to the events shown' }).click();
  await expect
    .poll(() => {
      const [, atLat, atLng] = (app.address().map ?? '').split('/').map(Number);
      return Math.hypot((atLat ?? 0) - lat, (atLng ?? 0) - lng);
    })
    .toBeLessThan(6);
});

test('says where visits lead that leave the view, and shows their way', async ({ app, map }) => {
  await app.openWithMap({ from: '2021-07-01', to: '2021-07-31', map: '8/33.3/44.4' });
  const chip = map.region.getByRole('button', { name: /^Tehran: \d+ visits?/ });
  await expect(chip).toBeVisible();
  await chip.click();
  await expect.poll(() => zoomOf(app.address())).toBeLessThan(7);
  await expect(chip).toHaveCount(0);
});

test('a chip keeps clear of the others, of legend and tools, and has its name in full', async ({
  app,
  map,
}) => {
  await app.openWithMap();
  const chips = map.region.locator('.route-chip button');
  await expect(chips.first()).toBeVisible();
  const boxes = await Promise.all((await chips.all()).map((chip) => chip.boundingBox()));
  const panels = ['.map-tools', '.legend', '.maplibregl-ctrl-attrib', '.basemap-button'];
  const others = panels.map((panel) => map.region.locator(panel).first().boundingBox());
  const all = [...boxes, ...(await Promise.all(others))].filter((box) => box !== null);
  expect(all).toHaveLength(boxes.length + panels.length);
  expectApart(all);
  const cut = await map.region
    .locator('.route-chip-name')
    .evaluateAll((names) =>
      names
        .filter(
          ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
            scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
        )
        .map(({ textContent }) => textContent),
    );
  expect(cut).toEqual([]);
});

test('legend, scale, sources and card keep clear of each other', async ({ app, map, page }) => {
  const boxesOf = async (names: readonly string[]) => {
    const boxes = names.map((name) => page.locator(name).first().boundingBox());
    return (await Promise.all(boxes)).filter((box) => box !== null);
  };
  const PANELS = ['.legend', '.maplibregl-ctrl-scale', '.maplibregl-ctrl-attrib'];
  await app.openWithMap({ view: 'table' });
  await expect(map.region.locator('.legend')).toBeVisible();
  expectApart(await boxesOf(PANELS));
  await app.openWithMap({ event: lonelyAttack.id });
  await app.expectCardOf(lonelyAttack);
  for (const [width, hasLegend] of [
    [1440, true],
    [1200, true],
    [1104, true],
    [960, false],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await expect(map.region.locator('.legend')).toBeVisible({ visible: hasLegend });
    const boxes = await boxesOf([...PANELS, '.card']);
    expect(boxes).toHaveLength(hasLegend ? 4 : 3);
    expectApart(boxes);
  }
});

test('fills the screen and leaves it', async ({ app, map, page }) => {
  await app.openWithMap();
  await map.region.getByRole('button', { name: 'Full screen' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await map.region.getByRole('button', { name: 'Leave full screen' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test.describe('that is touched', () => {
    test.use({ hasTouch: true, isMobile: true });

    test('a place with too many events to lie side by side lists them', async ({
      app,
      map,
      page,
    }) => {
      const [place] = crowdedPlaces;
      if (place === undefined) throw new Error('The dataset has no crowded place');
      const [lng, lat] = place.coordinates;
      await app.openWithMap({ map: `13/${lat}/${lng}` });
      const { x, y } = await map.middle();
      await page.touchscreen.tap(x, y);
      await expect(app.chooser.getByRole('listitem')).toHaveCount(place.count);
    });
  });

  test('only the open visit says where it leads', async ({ app, map }) => {
    await app.openWithMap();
    await expect(map.region.locator('.route-chip:visible')).toHaveCount(0);
  });
});
