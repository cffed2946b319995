import type { Position } from 'geojson';

/**
 * The middle of the Tigris through Baghdad, downstream, `[lng, lat]`, placed by hand. Needed
 * because the source is off by up to 3 km there and puts the Green Zone on the wrong bank.
 *
 * Placed between points of known position on either bank: the A'immah (44.3555, 33.3751) and
 * Sarafiya (44.3728, 33.3536) bridges, the Mustansiriya school (44.3896, 33.3385) and the Medical
 * City's helipad (44.3781, 33.3439) on the east bank, the Washington heliport (44.4037, 33.3047)
 * and the US embassy (44.3961, 33.2989) on the west bank, and the neighborhoods of the dataset.
 * Good to about 400 m.
 */
export const BAGHDAD_TIGRIS: readonly Position[] = [
  [44.3475, 33.427],
  [44.3455, 33.412],
  [44.3475, 33.398],
  [44.3485, 33.386],
  [44.3555, 33.3751],
  [44.3625, 33.364],
  [44.3728, 33.3536],
  [44.3748, 33.347],
  [44.3762, 33.3415],
  [44.386, 33.337],
  [44.3955, 33.3325],
  [44.4035, 33.327],
  [44.41, 33.3215],
  [44.4142, 33.315],
  [44.4142, 33.3085],
  [44.4105, 33.3025],
  [44.4045, 33.2978],
  [44.3985, 33.294],
  [44.391, 33.2903],
  [44.3825, 33.2855],
  [44.375, 33.2805],
  [44.3685, 33.2752],
  [44.3672, 33.2688],
  [44.3725, 33.2632],
  [44.382, 33.2605],
  [44.393, 33.2615],
  [44.4045, 33.266],
  [44.416, 33.2725],
  [44.428, 33.2795],
  [44.439, 33.286],
  [44.4485, 33.2895],
  [44.455, 33.285],
  [44.4565, 33.276],
];
