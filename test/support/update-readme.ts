import { readFileSync, writeFileSync } from 'node:fs'
import { withOutputs } from './readme-commands.ts'

/** `npm run update:readme`: runs the commands of README.md and writes what they print below them. */
writeFileSync('README.md', withOutputs(readFileSync('README.md', 'utf8')))
