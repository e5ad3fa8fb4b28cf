import type { Parts } from './readings.ts';

/**
 * What each part adds to the score of a reading. Fitted by `npm run fit:readings`; afterwards the weight
 * of a capital was raised by hand ("feature PPLC", with "capital-not-region" and "country-named" lowered for it), since a
 * world's capital taken for a village of its name is the mistake that a reader minds most. What the outlet's
 * home adds was set by hand too, as no labelled article names its outlet: as much as being some ten times larger;
 * so was "seat-not-region", by which São Paulo is the city and Quebec the province.
 */
export const READING_WEIGHTS: Parts = {
  'called-region': 2.57,
  'called-town': 2.88,
  'capital-not-region': 2.2,
  'company-near': 3.64,
  'company-region': 2.01,
  'container-named': 1.28,
  country: 1.14,
  'country-named': 0.5,
  'county-named': 1.26,
  cue: 2.77,
  far: 1.25,
  'feature ADM1': 0.17,
  'feature PCLI': 1.02,
  'feature PPL': -0.08,
  'feature PPLA': -0.06,
  'feature PPLA2': 0.1,
  'feature PPLA3': 1.06,
  'feature PPLC': 1.0,
  'feature district': 2.85,
  'feature island': -0.89,
  'feature region': 1.73,
  'feature river': -0.92,
  'feature sea': 1.95,
  'holds-named': 0.96,
  home: 1.5,
  'home-country': 0.8,
  'home-region': 0.8,
  lesser: -2.99,
  'listed-with-its-like': 2.78,
  near: 0.5,
  'not-alone': -3,
  partner: 3.32,
  people: 1.47,
  'people-area': 1.53,
  region: 2.36,
  'seat-not-region': 1.9,
};
