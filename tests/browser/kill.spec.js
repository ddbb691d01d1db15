// The short version of `make test-kill`: whoever kills the page or the browser, an answer that was shown is kept.
import { expect, test } from '@playwright/test';
import { killAgainAndAgain } from './kill.js';

const crashes = Number(process.env.TRELLIS_CRASHES || 6);
const kills = Number(process.env.TRELLIS_KILLS || 2);

test(`${crashes} crashes of the page and ${kills} of the browser lose no answer that was shown`, async ({ baseURL }) => {
  test.setTimeout((crashes + kills) * 40_000);
  const told = process.env.TRELLIS_CRASHES ? (line) => console.log(line) : undefined;
  const { shown, missing, twice } = await killAgainAndAgain({ crashes, kills, origin: baseURL, told });
  expect(shown).toBe((crashes + kills) * 2);
  expect(missing, 'shown and gone').toEqual([]);
  expect(twice, 'there twice').toEqual([]);
});
