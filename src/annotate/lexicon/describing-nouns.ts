import { listedSet } from './listed.ts'

/** Nouns that a place follows with `of`. Own list; lower case. */
export const placeNouns: ReadonlySet<string> = listedSet(
  `town, city, village, province, district, region, island, municipality, hamlet, suburb, county, governorate, port,
  neighbourhood, neighborhood, township, prefecture, state, republic, kingdom, area, outskirts`,
)

/** Nouns that the name of a body follows. Own list; lower case. */
export const bodyNouns: ReadonlySet<string> = listedSet(
  `company, firm, corporation, manufacturer, automaker, carmaker, maker, planemaker, chipmaker, drugmaker, airline,
  retailer, giant, conglomerate, startup, start-up, lender, insurer, brewer, multinational, operator, bank,
  newspaper, daily, weekly, magazine, journal, blog, website, site, broadcaster, network, channel, agency, charity, party,
  tabloid, publisher, think-tank, group, band, team, club, militia`,
)

/** Nouns that the name of a work, a product or a vessel follows. Own list; lower case. */
export const workNouns: ReadonlySet<string> = listedSet(
  `book, novel, film, movie, album, song, poem, play, opera, painting, sculpture, musical, sitcom, ship, frigate, warship,
  destroyer, submarine, vessel, yacht, ferry, tanker, trawler, spacecraft, satellite, rocket, game, videogame,
  software, browser, smartphone, robot`,
)
