import { listedSet } from './listed.ts'
import {
  coverageVerbs,
  discussionVerbs,
  fieldNouns,
  focusVerbs,
  gatherings,
  issueNouns,
  listedNouns,
  speakingWords,
  subjectNouns,
  talkNouns,
  talkSettings,
  thoughtNouns,
} from './theme-cues.ts'
import {
  cooperationNouns,
  cooperationVerbs,
  helpNouns,
  practiceNouns,
  scopeNouns,
  scopeVerbs,
  undertakings,
  workNouns,
} from './theme-work-words.ts'

/** Verbs that say a subject is to be bettered: `deepen ties in mining`. Own list. */
const betteringVerbs = listedSet(`
  accelerate, advance, advancing, bolster, bolstering, boost, boosting, broaden, broadening, build, building, cement, deepen, deepened, deepening,
  develop, developing, encourage, encouraging, enhance, enhanced, enhancing, expand, expanded, expanding, explore, exploring, foster,
  fostering, further, improve, improving, increase, increasing, intensify, intensifying, promote, promoted, promotes, promoting, reinforce, reinforcing,
  strengthen, strengthened, strengthening, upgrade, widen
`)

/** Verbs of agreeing and of promising. Own list. */
const agreeingVerbs = listedSet(`
  agree, agreed, agreeing, agrees, approved, committed, concluded, inked, pledged, reaffirmed, reiterated, sign, signed, signing, vowed
`)

/** Verbs of stressing and of bringing up. Own list. */
const raisingVerbs = listedSet(`
  called, emphasised, emphasized, expressed, highlighted, mentioned, noted, outlined, pointed, raise, raised, raising, reviewed, stressed,
  touched, underlined, underscored, urged, welcomed
`)

/** Classes of words that tell what a list beside them is about, by their names in `models/themes.json`. */
const classes: Readonly<Record<string, ReadonlySet<string>>> = {
  agreeing: agreeingVerbs,
  bettering: betteringVerbs,
  cooperation: cooperationNouns,
  cooperating: cooperationVerbs,
  covering: coverageVerbs,
  discussing: discussionVerbs,
  field: fieldNouns,
  focusing: focusVerbs,
  gathering: gatherings,
  help: helpNouns,
  issue: issueNouns,
  listed: listedNouns,
  pact: scopeNouns,
  practice: practiceNouns,
  raising: raisingVerbs,
  scope: scopeVerbs,
  setting: talkSettings,
  speaking: speakingWords,
  subject: subjectNouns,
  talk: talkNouns,
  thought: thoughtNouns,
  undertaking: undertakings,
  work: workNouns,
}

const classesByWord: ReadonlyMap<string, readonly string[]> = indexClasses()

/** The classes of a word in lower case, in the order of the alphabet; none for most words. */
export function themeClassesOf(word: string): readonly string[] {
  return classesByWord.get(word) ?? noClasses
}

const noClasses: readonly string[] = []

function indexClasses(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const [name, words] of Object.entries(classes)) {
    for (const word of words) {
      const known = index.get(word)
      if (known) known.push(name)
      else index.set(word, [name])
    }
  }
  return index
}
