import type { Name, Paragraph, Token } from '../../document.ts'
import { indexFrom } from '../../token-access.ts'
import type { GazetteerNode } from '../gazetteer.ts'
import { settleAcronyms } from './acronym-names.ts'
import { settleDatelines } from './dateline-names.ts'
import { typeDescribed } from './described-names.ts'
import { denyPeople } from './doubted-people.ts'
import { growEvents } from './event-names.ts'
import { nameForces } from './force-names.ts'
import { cutTitles } from './glued-titles.ts'
import { growBodies } from './grown-bodies.ts'
import { growPeople } from './grown-people.ts'
import { joinHyphens } from './hyphened-people.ts'
import { joinInitials } from './initialled-people.ts'
import { joinNames } from './joined-names.ts'
import { addKnownNames, settleKnown } from './known-names.ts'
import { partNames } from './parted-names.ts'
import { settlePlaces } from './place-names.ts'
import { nameProducts } from './product-names.ts'
import { addSurnames } from './repeated-surnames.ts'
import { settleSeats } from './seats.ts'
import { joinBodies } from './state-bodies.ts'
import { dropFields } from './title-fields.ts'
import { dropTitleInitials } from './title-initials.ts'
import { trimNames } from './trimmed-names.ts'
import { nameWebWords } from './web-names.ts'

/** Names after all that rules mend in what was learned from data, each rule on what the ones before it left. */
export function repairNames(
  gazetteer: GazetteerNode,
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
  found: readonly Name[],
): readonly Name[] {
  let names = joinNames(tokens, found)
  names = growBodies(tokens, names)
  names = addKnownNames(gazetteer, tokens, names)
  names = settleKnown(gazetteer, tokens, names)
  names = joinBodies(tokens, names)
  names = nameProducts(tokens, names)
  names = nameWebWords(tokens, names)
  names = growEvents(tokens, names)
  names = settlePlaces(tokens, names)
  names = settleSeats(tokens, names)
  names = settleDatelines(tokens, paragraphs, names)
  names = nameForces(tokens, names)
  names = typeDescribed(tokens, names, headlineEnd(tokens, paragraphs))
  names = denyPeople(tokens, names)
  names = settleAcronyms(tokens, names)
  names = joinInitials(tokens, names)
  names = joinHyphens(tokens, names)
  names = growPeople(tokens, names)
  names = addSurnames(tokens, names)
  names = trimNames(tokens, names)
  names = partNames(tokens, names)
  names = cutTitles(tokens, names)
  names = dropFields(tokens, names)
  return dropTitleInitials(tokens, names)
}

/** The token after the headline; 0 where there is none. */
function headlineEnd(tokens: readonly Token[], paragraphs: readonly Paragraph[]): number {
  const headline = paragraphs.find(({ kind }) => kind === 'headline')
  return headline ? indexFrom(tokens, headline.end) : 0
}
