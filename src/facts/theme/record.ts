import { wordsOf } from '../../text/span.ts'
import { factsOf, type Reading } from '../reading.ts'

/**
 * Lists the themes of an article in text order, lower case, each once: in the words of the text, with the head that a
 * list leaves out put back.
 */
export function recordThemes(reading: Reading): readonly string[] {
  const themes = factsOf(reading, 'theme').map(({ words, label }) => {
    const written = wordsOf(reading.document.text, words).toLowerCase()
    return label.length > written.length ? label : written
  })
  return [...new Set(themes)]
}
