import { wordSet } from '../../word-set.ts';

/** Letters that are short for common nouns, folded: printed in capitals, alone, they name nothing. */
export const shortForNouns: ReadonlySet<string> = wordSet(
  `agm ai atm bst cctv cd cds ceo ceos cfo cv diy dna dvd dvds egm est faq gdp gmt gp gps hiv hr id ids ipo iq it mp mps mep meps pc pcs pin
  pm pr pst pta suv tv tvs ufo usb utc vat vip vips`,
);
