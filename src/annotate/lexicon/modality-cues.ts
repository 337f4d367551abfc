/*
 * Closed-class words and usual phrases that take a clause out of plain assertion. Own list.
 * A phrase is words with one space between, lower case, as the tokens are cut.
 */
import { listed } from './listed.ts'

/**
 * How a clause stands to the facts.
 *
 * - `asserted`: it says that something is or was so
 * - `negated`: it says that something is not so (`is not based on`, `denied that`, `no longer`)
 * - `asked`: it leaves open whether (`asked whether`, a question)
 * - `conditional`: it says so only on a condition (`if`, `unless`, `would`)
 * - `planned`: it says that something is to be (`is expected to`, `will`, `plans to`)
 * - `wished`: it says that something should be (`called for`, `hopes`, `proposed`)
 * - `possible`: it says that something may or could be (`could`, `may`, `the prospect of`)
 */
export type Modality = 'asserted' | 'negated' | 'asked' | 'conditional' | 'planned' | 'wished' | 'possible'

/** Phrases with their modality. */
export type CueList = readonly (readonly [phrase: string, modality: Modality])[]

/** Adjectives that count only beside the noun: `a proposed alliance`, `a future treaty`. */
export const modifierCues: CueList = [
  ...cues('possible', 'possible, potential, eventual, rumoured, rumored'),
  ...cues('wished', 'proposed, prospective, would-be, suggested, desired, hoped-for, envisaged'),
  ...cues('wished', 'envisioned'),
  ...cues('planned', 'planned, upcoming, forthcoming, future, draft'),
  ...cues('negated', 'no, alleged, so-called, purported, supposed, fictional, defunct'),
]

/** Auxiliaries and adverbs of the clause's verb: they count before and after the noun. */
export const predicateCues: CueList = [
  ...cues('negated', "not, n't, n’t, never, cannot, hardly, no longer, far from"),
  ...cues('possible', 'could, may, might, can, perhaps, allegedly, possibly, potentially, maybe'),
  ...cues('wished', 'should, must, ought, need to, needs to, have to, has to'),
  ...cues('planned', "will, shall, 'll, ’ll, is to, are to, was to, were to, going to, set to"),
  ...cues('planned', 'about to'),
  ...cues('conditional', "would, 'd, ’d"),
]

/** Phrases that hold only what comes after them in the clause. */
export const governingCues: CueList = [
  ...cues('negated', 'no, without, neither, nor, lack of, lacks, lacked, instead of, rather than'),
  ...cues('negated', 'absence of'),
  ...cues('negated', 'deny, denies, denied, denying, reject, rejects, rejected, rejecting, dismissed'),
  ...cues('negated', 'dismisses'),
  ...cues('negated', 'refuse to, refuses to, refused to, refusing to, fail to, fails to, failed to'),
  ...cues('negated', 'failing to'),
  ...cues('negated', 'declined to, ruled out, rules out, rule out, ruling out, stopped short of'),
  ...cues('negated', 'opposes, opposed, doubts'),
  ...cues('asked', 'whether, asked if, asks if, wondered if, wonders if, unclear if, asked about'),
  ...cues('asked', 'questioned'),
  ...cues('conditional', 'if, unless, provided that, on condition that, in case, depends on'),
  ...cues('conditional', 'conditional on, were to'),
  ...cues('wished', 'hope, hopes, hoped, hoping, wish, wishes, wished, want, wants, wanted, wanting'),
  ...cues('wished', 'urge, urges, urged, urging, call for, calls for, called for, calling for'),
  ...cues('wished', 'call on, called on, calls on'),
  ...cues('wished', 'seek, seeks, sought, seeking, propose, proposes, proposing, proposed, proposal'),
  ...cues('wished', 'proposals'),
  ...cues('wished', 'suggested, suggests, suggesting, aspire to, aspires to, considering, considers'),
  ...cues('wished', 'considered'),
  ...cues('wished', 'need for, need to, demand, demanded, demands, desire to, desire for'),
  ...cues('wished', 'willingness, readiness'),
  ...cues('wished', 'ready to, willing to, keen to, keen on, eager to, interest in, interested in'),
  ...cues('wished', 'recommended, bid to'),
  ...cues('wished', 'bid for, idea of, appeal for, appealed for, push for, pushed for, in favour of'),
  ...cues('wished', 'in favor of, ambition'),
  ...cues('planned', 'plan to, plans to, plans for, plan for, planned to, planning, intend, intends'),
  ...cues('planned', 'intention, intended'),
  ...cues('planned', 'expected to, expect, expects, expecting, aim to, aims to, aimed to, aiming to'),
  ...cues('planned', 'aim of, pledge to'),
  ...cues('planned', 'pledged to, promise to, promised to, promised, vowed to, due to sign'),
  ...cues('planned', 'due to be, scheduled to, poised to'),
  ...cues('planned', 'negotiate, negotiates, negotiating, negotiated, negotiations on'),
  ...cues('planned', 'negotiations for, negotiations towards'),
  ...cues('planned', 'talks on, talks over, talks about, explore, explores, explored, exploring'),
  ...cues('planned', 'preparing, prepare, working towards'),
  ...cues('planned', 'working on, work towards, moving towards, moving toward, likely to'),
  ...cues('planned', 'in order to, agreed to explore, agreed to consider'),
  ...cues('possible', 'potential for, prerequisites for, fears of, concerns about, possibility of'),
  ...cues('possible', 'prospect of, prospects for, prospects of, chance of, rumours, rumors'),
  ...cues('possible', 'speculation, mulling'),
]

/** Participles that, after the noun and a form of `be`, say the same of it: `the pact was rejected`. */
export const passiveCues: CueList = [
  ...cues('negated', 'rejected, denied, ruled out, dismissed, called off, cancelled, canceled'),
  ...cues('negated', 'abandoned, shelved'),
  ...cues('wished', 'proposed, sought, needed, hoped, suggested, considered, under consideration'),
  ...cues('wished', 'desirable, necessary'),
  ...cues('planned', 'planned, expected, due, scheduled, intended, under negotiation'),
  ...cues('planned', 'being negotiated, foreseen, likely, envisaged'),
  ...cues('possible', 'possible, conceivable, an option, under discussion, being discussed'),
  ...cues('possible', 'being considered'),
]

/** Phrases parted by commas, all of one modality. */
function cues(modality: Modality, phrases: string): CueList {
  return listed(phrases).map((phrase) => [phrase, modality] as const)
}
