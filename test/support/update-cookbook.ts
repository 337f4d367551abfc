import { readFileSync, writeFileSync } from 'node:fs'
import { withAnswers } from './cookbook-answers.ts'

/** `npm run update:cookbook`: asks the queries of the cookbook and writes the answers below them. */
writeFileSync('docs/cookbook.md', withAnswers(readFileSync('docs/cookbook.md', 'utf8')))
