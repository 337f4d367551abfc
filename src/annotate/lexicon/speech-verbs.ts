import { formsOf } from './verb-forms.ts'

/**
 * A verb that reports speech or writing.
 *
 * The lists below are our own: the verbs that attribute words in the labelled training articles and in some forty stories
 * of news agencies, ministries, courts, newspapers and translated bulletins of five continents, their near synonyms added.
 */
export interface SpeechVerb {
  readonly base: string
  /**
   * The clause it may take: `bare` with or without `that`, `that` only with it, `never` none (`smiled`: only quotations).
   */
  readonly clause: 'bare' | 'that' | 'never'
  /** What the words count as: said, denied, asked; or a name that is given to something (`called it “a farce”`). */
  readonly act: 'say' | 'deny' | 'ask' | 'call'
  /** True where whoever is spoken to stands between verb and clause: `told reporters that`. */
  readonly hasHearer: boolean
  /** True where papers and figures do it without speaking: `the figures suggest`. */
  readonly isOfPeople: boolean
}

/** With or without `that`. */
const bareVerbs = `
  acknowledge add admit affirm allege announce argue assert aver believe blog boast brag calculate caution charge claim
  clarify complain concede conclude confess confide confirm contend counter declare disclose emphasise emphasize estimate
  explain find forecast guess highlight indicate insist joke lament maintain mention note observe opine post predict proclaim
  project promise protest quip reaffirm reckon recall recount reiterate remark repeat reply report respond restate
  reveal rule say speculate state stress suggest swear testify theorise theorize think tweet underline underscore vow warn
  write`

/** Only with `that`; without it a plain object is more likely. */
const thatVerbs = `
  accept agree answer bemoan certify comment communicate concur convey decree detail elaborate express grumble
  guarantee hear hint hold hypothesise hypothesize imply infer intimate muse narrate outline pledge posit postulate preach
  profess pronounce re-echo reason recognise recognize reflect regret relate remember retort share signal specify stipulate
  submit summarise summarize surmise venture verify volunteer wager`

/** With a hearer before the clause: `told reporters the deal was off`. */
const hearerVerbs = 'advise alert assure brief inform notify reassure remind tell warn promise caution'

/** Only before or after a quotation; as verbs of their own they say other things. */
const quotationVerbs = `
  answer apologise apologize appeal ask bark beam beg begin blast blurt bellow boom call chant chime chuckle congratulate continue crow cry
  demand echo enthuse exclaim fume gasp giggle grin groan growl grunt gush hail hiss howl insult intone inquire
  enquire interject interrupt joke laugh moan mumble murmur mutter nod offer order plead pledge praise pray
  quote rage rail rant rave read recite recommend resume roar scoff scold scream shout shrug sigh sing smile smirk
  snap snarl sneer sob spit stammer sum thank threaten thunder urge voice wail weep whisper wonder yell propose request advise`

/** Give something a name or a nature: `called it “a farce”`, `hailed the deal as “historic”`. */
const namingVerbs = `
  accuse brand call characterise characterize compare condemn criticise criticize decry denounce depict describe dismiss dub hail label liken
  nickname portray praise ridicule slam style tag term tout`

/** Say that something is not so. */
const denyingVerbs = 'deny refute dispute rebut'

/** Leave a question open. */
const askingVerbs = 'ask enquire inquire question wonder'

/** What figures and papers do without speaking. */
const ofPeopleOnly: ReadonlySet<string> = new Set(
  'believe guess hint imply indicate reflect reveal signal suggest think recall remember project'.split(' '),
)

/** A form of a speech verb. */
export interface SpeechVerbForm {
  readonly verb: SpeechVerb
  readonly form: 'base' | 'third' | 'past' | 'gerund'
}

/**
 * Every form of every speech verb, lower case. Where a verb stands in several lists the first use is kept, except that
 * a clause-taking verb may also have a hearer.
 */
export const speechVerbs: ReadonlyMap<string, SpeechVerbForm> = collect()

/** Every form of the verbs that name: they may also be speech verbs (`praise`, `call`). */
export const namingForms: ReadonlySet<string> = new Set(words(namingVerbs).flatMap(allForms))

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

function allForms(base: string): readonly string[] {
  const { third, past, gerund } = formsOf(base)
  return [base, third, ...past, gerund]
}

function collect(): ReadonlyMap<string, SpeechVerbForm> {
  const forms = new Map<string, SpeechVerbForm>()
  const hearers = new Set(words(hearerVerbs))
  const add = (list: string, clause: SpeechVerb['clause'], act: SpeechVerb['act']) => {
    for (const base of words(list)) {
      const verb = { base, clause, act, hasHearer: hearers.has(base), isOfPeople: ofPeopleOnly.has(base) }
      const { third, past, gerund } = formsOf(base)
      const entries: readonly (readonly [string, SpeechVerbForm['form']])[] = [
        [base, 'base'],
        [third, 'third'],
        ...past.map((form) => [form, 'past'] as const),
        [gerund, 'gerund'],
      ]
      for (const [word, form] of entries) if (!forms.has(word)) forms.set(word, { verb, form })
    }
  }
  add(bareVerbs, 'bare', 'say')
  add(hearerVerbs, 'bare', 'say')
  add(thatVerbs, 'that', 'say')
  add(denyingVerbs, 'bare', 'deny')
  add(askingVerbs, 'never', 'ask')
  add(quotationVerbs, 'never', 'say')
  add(namingVerbs, 'never', 'call')
  return forms
}

/** Verbs that put a fact in words, whose object may be a noun phrase: `notes the growth of trade`. Own list. */
const noting =
  'acknowledge emphasise emphasize highlight note reaffirm recognise recognize reiterate stress underline underscore'

/** Verbs of taking a stand on something: `welcomes the growth of trade`. Own list. */
const takingStand = 'appreciate applaud back commend condemn deplore endorse hail praise support welcome'

/** Their finite forms, lower case. */
export const notingForms: ReadonlySet<string> = finiteForms(noting)
export const standForms: ReadonlySet<string> = finiteForms(takingStand)

function finiteForms(list: string): ReadonlySet<string> {
  return new Set(
    words(list).flatMap((base) => {
      const { third, past } = formsOf(base)
      return [third, ...past]
    }),
  )
}
