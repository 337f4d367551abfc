import type { Document, Sentence } from '../../annotate/document.ts'
import { dateOf } from './date.ts'
import { editionOf } from './edition.ts'
import type { EventFact } from './fact.ts'
import { organiserOf } from './organiser.ts'
import type { Phrase } from './phrase.ts'
import { placeOf } from './place.ts'

/** What the words around one mention say of the gathering. */
export type Details = Pick<EventFact, 'edition' | 'organiser' | 'place' | 'date'>

/**
 * Reads what stands beside a phrase in its own sentence.
 *
 *     The ministry hosted the 12th Gulf Forum in Muscat on Monday.
 *         ++++++++            ====               ****** ~~~~~~~~~    + organiser = edition * place ~ date
 */
export function readDetails(document: Document, sentence: Sentence, phrase: Phrase): Details {
  return {
    edition: editionOf(document.tokens, phrase),
    place: placeOf(document, sentence, phrase),
    date: dateOf(document, sentence, phrase),
    organiser: organiserOf(document, sentence, phrase),
  }
}
