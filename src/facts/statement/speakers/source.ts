import { firmNouns, nameNouns } from '../../../annotate/lexicon/body-nouns.ts'
import { listedSet } from '../../../annotate/lexicon/listed.ts'
import { documentNouns, hearingNouns, researcherNouns } from '../../../annotate/lexicon/speech-nouns.ts'
import { looksLikeAgent, titleClassOf } from '../../../annotate/lexicon/titles.ts'
import type { SpeechText } from '../speech-text.ts'
import type { Speaker } from './speaker.ts'

/** What is done with a paper to make it known. Own list. */
const givingOut: ReadonlySet<string> = new Set(
  'delivered filed gave issued made posted provided published released sent signed submitted wrote'.split(' '),
)

/** Papers that somebody comes out with. Own list. */
const writtenNouns: ReadonlySet<string> = new Set('email letter memo message note post statement tweet'.split(' '))

/** `in a letter stating`, `issued a statement saying`: the paper is where it was said, not who said it. */
export function isInPaper(text: SpeechText, speaker: Speaker): boolean {
  const { lower } = text.token(speaker.first - 1)
  if (lower === 'with') return writtenNouns.has(headNoun(text, speaker))
  return (lower === 'in' || givingOut.has(lower)) && isDocument(text, speaker)
}

/** Whether a speaker is a court or the like, whose hearing is reported: `the jury heard that`. */
export function isHearing(text: SpeechText, speaker: Speaker): boolean {
  return hearingNouns.has(headNoun(text, speaker))
}

/** Whether a speaker finds things out for a living: `the researchers found`. */
export function isResearcher(text: SpeechText, speaker: Speaker): boolean {
  return researcherNouns.has(singular(headNoun(text, speaker)))
}

/** Whether a speaker is a paper, a study, a figure: its head noun says so. */
export function isDocument(text: SpeechText, speaker: Speaker): boolean {
  const head = headNoun(text, speaker)
  return documentNouns.has(head) || documentNouns.has(singular(head))
}

/** The noun at the end of a speaker's first phrase, lower case: `report` of `a report by the agency`. */
export function headNoun(text: SpeechText, speaker: Speaker): string {
  let head = speaker.first
  while (head + 1 < speaker.last && text.phraseAt(head + 1) === text.phraseAt(head)) head++
  return text.token(head).lower
}

/** Whether a speaker is a person, people or a body, by its name, its pronoun or its noun. */
export function isAgent(text: SpeechText, speaker: Speaker): boolean {
  const { mention } = speaker
  if (isAgentNoun(text, speaker)) return true
  if (isDocument(text, speaker)) return false
  return text.document.names.some(({ start, end }) => start >= mention.start && end <= mention.end)
}

/** Whether a speaker is a person, people or a body by its noun or pronoun, whatever names stand in it. */
export function isAgentNoun(text: SpeechText, speaker: Speaker): boolean {
  const head = headNoun(text, speaker)
  if (agentWords.has(head) || agentWords.has(singular(head)) || nameNouns.has(head) || firmNouns.has(head)) return true
  return !isDocument(text, speaker) && (titleClassOf(head) !== undefined || looksLikeAgent(singular(head)))
}

/** Pronouns and nouns for people that are no titles. Own list. */
const agentWords: ReadonlySet<string> = listedSet(
  `authority, colleague, couple, critic, family, he, her, him, insider, it, local, man, many, most, official, other, parent, party, people, person, police, relative,
  resident, she, side, some, source, student, them, they, victim, villager, voter, who, witness, woman`,
)

function singular(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  return noun.endsWith('s') ? noun.slice(0, -1) : noun
}

const firstAndSecondPerson: ReadonlySet<string> = new Set(['i', 'we', 'you', 'us', 'me', 'that', 'this'])

/** `I`, `we`, `you`: whoever writes or is quoted, no one else; and `that said`. */
export function isFirstPerson(text: SpeechText, { mention }: Speaker): boolean {
  return firstAndSecondPerson.has(text.document.text.slice(mention.start, mention.end).toLowerCase())
}
