/**
 * Measures the dates: `npm run evaluate:dates [-- NAME ...]`, names of files in `../shared/data/dates`. `--errors` lists what
 * is missed and invented; never on `gum-test` and `meantime`, which only measure. How, says `evaluation-dates.ts`.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { measureDates } from './evaluation-dates.ts'

const folder = fileURLToPath(new URL('../../shared/data/dates', import.meta.url))
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

if (existsSync(folder)) {
  for (const name of names.length > 0 ? names : ['gum-train', 'gum-dev', 'gum-test', 'meantime']) {
    const { texts, rows, errors } = measureDates(`${folder}/${name}.jsonl`)
    if (process.argv.includes('--errors')) for (const error of errors) console.log(error)
    console.log(`${name}: ${texts} texts`)
    console.table(rows)
  }
} else console.log(`nothing to measure: ${folder} is not there`)
