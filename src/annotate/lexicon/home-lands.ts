/**
 * Adjectives of lands that are no state of today, with the land: parts of states, former states. Own list; for states
 * see `countries.ts`.
 */
const landOfAdjective: ReadonlyMap<string, string> = new Map([
  ['English', 'England'],
  ['Scottish', 'Scotland'],
  ['Welsh', 'Wales'],
  ['Northern Irish', 'Northern Ireland'],
  ['Catalan', 'Catalonia'],
  ['Corsican', 'Corsica'],
  ['Sicilian', 'Sicily'],
  ['Bavarian', 'Bavaria'],
  ['Flemish', 'Flanders'],
  ['Walloon', 'Wallonia'],
  ['Tibetan', 'Tibet'],
  ['Crimean', 'Crimea'],
  ['Chechen', 'Chechnya'],
  ['Dagestani', 'Dagestan'],
  ['Kashmiri', 'Kashmir'],
  ['Acehnese', 'Aceh'],
  ['Hawaiian', 'Hawaii'],
  ['Californian', 'California'],
  ['Texan', 'Texas'],
  ['Alaskan', 'Alaska'],
  ['Abkhaz', 'Abkhazia'],
  ['Abkhazian', 'Abkhazia'],
  ['South Ossetian', 'South Ossetia'],
  ['Transnistrian', 'Transnistria'],
  ['Zanzibari', 'Zanzibar'],
  ['Soviet', 'Soviet Union'],
  ['Yugoslav', 'Yugoslavia'],
  ['Czechoslovak', 'Czechoslovakia'],
  ['Ottoman', 'Ottoman Empire'],
  ['European', 'Europe'],
  ['African', 'Africa'],
])

/** The land that an adjective belongs to, such as `England` for `English`; case counts; undefined for other words. */
export function homeLandOf(adjective: string): string | undefined {
  return landOfAdjective.get(adjective)
}
