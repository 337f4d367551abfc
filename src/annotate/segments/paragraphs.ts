import type { Article } from '../../text/article.ts'
import type { Paragraph } from '../document.ts'
import { bodies } from '../lexicon/bodies.ts'
import { cities } from '../lexicon/cities.ts'
import { kindAt, SPACE } from './characters.ts'

/**
 * Cuts an article into its lines and says what each one is.
 *
 *     Talks begin in Hanoi          headline
 *
 *     By Ann Tan                    byline
 *     21 October 2019               date
 *
 *     HANOI, Oct 21 (Agency) - Talks began ...      body
 *                              ^ bodyStart
 *     What comes next               heading
 *
 * @returns In text order, white space trimmed; blank lines yield nothing.
 */
export function findParagraphs({ text, headline }: Article): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let isBeforeBody = true
  for (let lineStart = 0; lineStart < text.length; ) {
    const lineEnd = endOfLine(text, lineStart)
    let [start, end] = [lineStart, lineEnd]
    while (start < end && kindAt(text, start) & SPACE) start++
    while (end > start && kindAt(text, end - 1) & SPACE) end--
    if (start < end) {
      const line = text.slice(start, end)
      const kind: Paragraph['kind'] = headline && start < headline.end ? 'headline' : kindOf(line, isBeforeBody)
      const bodyStart = kind === 'body' ? start + datelineLength(line) : start
      paragraphs.push({ index: paragraphs.length, kind, start, end, bodyStart })
      isBeforeBody &&= kind !== 'body'
    }
    lineStart = lineEnd + 1
  }
  return paragraphs
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const dayAndMonth = `(?:${month} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${month})`

/** Matches `Monday, 21 October 2019`, `Oct. 21, 2019 10:30 GMT`, `2019-10-21`; not `21 October 2019 was fine`. */
const dateLine = new RegExp(
  `^(?:(?:Published|Updated|Posted|Last updated|Date)(?: on)?:? )?(?:[A-Z][a-z]+day,? )?` +
    `(?:${dayAndMonth},? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{4})` +
    `(?:[ ,|T-]+\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?: ?[AaPp]\\.?[Mm]\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?)?)?$`,
)

/** Matches `By Ann Tan and Li Wei, Agency`, `Text: Ann Tan`; not `By Monday the talks were over.`. */
const byline =
  /^(?:by|from|text|words|story|reporting|author|written by|report by)(?::| by)? \p{Lu}[\p{L}.'’-]*(?:(?:,| and| &| in| of| for| the|,? (?:staff|special)|\s*\|)* \p{Lu}[\p{L}.'’-]*)*(?:,? (?:staff )?(?:writer|reporter|correspondent)s?)?$/iu

/** What ends a paragraph of running text: a stop, a colon or a closing mark. Matches `went.”`; not `went`. */
const endMark = /[.!?:;,…]["'”’»)\]]*$/

/** Longer lines, in characters, are running text even without an end mark. */
const longestHeading = 90

function kindOf(line: string, isBeforeBody: boolean): Paragraph['kind'] {
  if (isBeforeBody && dateLine.test(line)) return 'date'
  if (isBeforeBody && byline.test(line) && !endMark.test(line)) return 'byline'
  const isHeading = line.length <= longestHeading && !endMark.test(line) && startsLikeTitle.test(line)
  return isHeading ? 'heading' : 'body'
}

/** Matches `What comes next`, `“Green” growth`; not the list item `- peace`, not `and peace`. */
const startsLikeTitle = /^["'“‘]?[\p{Lu}\p{N}]/u

const agency = '\\([^()]{2,40}\\)'
const dateInDateline = `(?:[A-Z][a-z]+day,? )?${dayAndMonth}(?:,? \\d{4})?`
/** A place in capitals, perhaps with a region after it: `NEW DELHI`, `AIX-EN-PROVENCE, France`, `TAMPA, Fla.` */
const placeInCapitals =
  "\\p{Lu}[\\p{Lu}.'’-]{2,}(?: (?:AND |DE |OF )?\\p{Lu}[\\p{Lu}.'’-]+)*(?:[,/] ?\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.]+)?)?"
const anyPlace =
  "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}(?:[,/] ?\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.]+)?)?"

/**
 * A place in capitals, then a dash that is no hyphen, or a colon. Matches `HANOI — Talks`, `NEW DELHI: The`; not
 * `NATO - Russia talks`.
 */
const datelineInCapitals = new RegExp(`^${placeInCapitals},? ?(?:–|—|--+|:) ?(?=["'“‘]?[\\p{Lu}\\p{N}])`, 'u')
/** Any place with a day or an agency. Matches `Hanoi, Oct 21 (Agency) - `, `HANOI (AFP): `; not `Hanoi - Talks`. */
const datelineWithSource = new RegExp(
  `^${anyPlace}(?:[,.]? ${dateInDateline}(?:[,./]? ${agency}| ?[/.] ?[\\p{Lu}][\\p{L} ]+[/.])?|,? ?${agency}(?:,? ${dateInDateline})?),? ?(?:-+|–|—|:) ?(?=\\S)`,
  'u',
)

/** An agency alone, then a dash. Matches `(ECNS) -- Talks`; not `(AFP) Talks`. */
const agencyAlone = /^\(\p{Lu}[^()]{1,39}\) ?(?:--+|–|—) ?(?=\S)/u

/** A place in capitals and a hyphen between blanks. Matches `MANILA - Talks`, `NATO - Russia`; not `Manila - Talks`. */
const placeAndHyphen = /^(\p{Lu}[\p{Lu} .'’-]*\p{Lu}) - ?(?=["'“‘]?[\p{Lu}\p{N}])/u

const citiesInCapitals: ReadonlySet<string> = new Set(cities.map((city) => city.toUpperCase()))

const bodiesInShort: ReadonlySet<string> = new Set(bodies.flatMap(({ acronyms }) => acronyms))

/** Fewest letters of a town that no list has; what is shorter may be a body in short. */
const fewestLetters = 6

/** Whether words in capitals can be a town: a known one, or a long one that is no body in short. */
function isTown(place: string): boolean {
  return citiesInCapitals.has(place) || (place.length >= fewestLetters && !bodiesInShort.has(place))
}

/** How many characters a dateline takes at the start of a paragraph, the spaces after its dash included. */
function datelineLength(line: string): number {
  const found = datelineWithSource.exec(line) ?? datelineInCapitals.exec(line) ?? agencyAlone.exec(line)
  if (found) return found[0].length
  const [whole, place] = placeAndHyphen.exec(line) ?? []
  return whole !== undefined && place !== undefined && isTown(place) ? whole.length : 0
}
