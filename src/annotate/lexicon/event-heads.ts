import { listed, listedSet } from './listed.ts'

/**
 * Nouns that head the name of a gathering, and how much has to stand around one before it is read as an event. Own lists,
 * gathered from reports on summits, visits, conferences and festivals.
 */

/** Which nouns can take each other's place when a gathering is named again: `the festival ... the event`. */
export type Family = 'assembly' | 'contest' | 'show' | 'rite' | 'call'

/**
 * What has to stand around a head:
 * `free`: any definite or anchored phrase; `named`: a name or a number in capitals (`the Asian Games`, not `video games`);
 * `kind`: one of its usual first words (`a plenary session`, not `a training session`);
 * `numbered`: a name and the number of an edition (`the 20th European Council`);
 * `edition`: a number, and behind `of` the name of a gathering that has no head of its own (`the 9th edition of Africities`).
 */
export type Need = 'free' | 'named' | 'kind' | 'numbered' | 'edition'

/** What is known of one head noun. */
export interface EventHead {
  readonly family: Family
  readonly need: Need
  /** Whether this form names more than one gathering unless it is in capitals: `meetings`. */
  readonly isPlural: boolean
}

const forms: readonly (readonly [Family, Need, string])[] = [
  [
    'assembly',
    'free',
    `colloquium, conclave, conference, convention, forum, gathering, meeting, negotiations, retreat, round, roundtable,
    seminar, summit, symposium, talks, workshop`,
  ],
  ['show', 'edition', 'edition'],
  ['assembly', 'named', 'assembly, congress, consultations, dialogue, plenum, week'],
  ['assembly', 'kind', 'session'],
  ['assembly', 'numbered', 'council'],
  ['contest', 'free', 'championship, championships, olympiad, tournament'],
  ['contest', 'named', 'competition, contest, cup, games, marathon, prix'],
  ['show', 'free', 'festival'],
  ['show', 'named', 'biennale, carnival, expo, exposition, fair'],
  ['show', 'kind', 'event, exercise, exhibition, show'],
  ['rite', 'free', 'ceremonies, ceremony'],
  ['rite', 'kind', 'hearing, reception'],
  ['call', 'kind', 'briefing, call'],
]

/** Forms that name one gathering although they end in s. */
const singularLike: ReadonlySet<string> = listedSet(
  'ceremonies, championships, consultations, games, negotiations, talks',
)

/** Head nouns by lower-case form, plurals among them. */
export const eventHeads: ReadonlyMap<string, EventHead> = indexHeads()

/** Names that are a gathering all by themselves, lower case. */
export const ownNames: ReadonlySet<string> = listedSet(
  'eurovision, hajj, oktoberfest, olympics, paralympics, wimbledon',
)

/** Heads that are no verbs whatever their tag says. */
export const pureNouns: ReadonlySet<string> = listedSet(
  'briefing, conclave, conference, congress, convention, exercise, festival, forum, seminar, summit, symposium, workshop',
)

/** First words that make a gathering of a head that needs them, lower case. */
export const kindsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'session',
    listedSet(`annual, assembly, commission, committee, council, emergency, extraordinary, general, joint,
    ministerial, ordinary, parliamentary, plenary, regular, special, summit`),
  ],
  ['dialogue', listedSet('ministerial')],
  [
    'event',
    listedSet(
      'charity, fundraising, inaugural, launch, media, music, press, promotional, side, special, sporting, sports',
    ),
  ],
  ['exercise', listedSet('air, bilateral, joint, maritime, military, multinational, naval, trilateral')],
  ['show', listedSet('air, auto, boat, book, car, fashion, motor, trade')],
  ['exhibition', listedSet('art, book, international, photo, trade, world')],
  ['hearing', listedSet('committee, confirmation, congressional, court, parliamentary, preliminary, public, senate')],
  ['briefing', listedSet('media, news, press')],
  ['call', listedSet('conference')],
])

/** Named heads for which a number is enough in lower case: `the fifth congress`, not `the fifth week`. */
export const numberedHeads: ReadonlySet<string> = listedSet(
  'assembly, biennale, competition, congress, contest, marathon, plenum',
)

/** Heads in capitals that name a lasting body too: `the Islands Forum said`. */
export const bodyHeads: ReadonlySet<string> = listedSet('assembly, congress, council, dialogue, forum')

/** Heads that `in` leads up to as `at` does: `said in a press conference`, `in a meeting with the minister`. */
export const spokenAtHeads: ReadonlySet<string> = listedSet('briefing, call, conference, meeting')

/** Words of the names of parliaments that are numbered by their term: `the 118th Congress`, `the 15th National Assembly`. */
export const parliamentWords: ReadonlySet<string> = listedSet(
  "assembly, congress, constituent, federal, house, legislative, national, of, parliament, people, 's, provincial, senate, state, states, the, united",
)

/** Verbs that bring people together, so that the gathering is what for: `flew in for a summit`. */
export const arrivingVerbs: ReadonlySet<string> = listedSet(
  `arrive, arrived, arrives, arriving, assembled, came, convened, flew, gather, gathered, gathering, gathers, join, joined, meet, meets, met,
  travelled, traveled, travels, visit, visited, visiting`,
)

/** Heads for talking, of which two may be meant by one word and a subject is a party rather than a host. */
export const talkHeads: ReadonlySet<string> = listedSet('meeting, negotiations, round, talks')

/** Heads that take up any gathering of their family: `the conference` for a congress, not `the summit` for a meeting. */
export const genericHeads: ReadonlySet<string> = listedSet(
  'competition, conference, forum, gathering, meeting, negotiations, session, talks, tournament',
)

/** What a `round` has to be of. */
export const roundsOf: ReadonlySet<string> = listedSet(
  'consultations, dialogue, discussions, meetings, negotiations, talks',
)

/** Seasons and the like, before which a plural names one gathering: `its spring meetings`. */
export const seasons: ReadonlySet<string> = listedSet('annual, autumn, fall, spring, summer, winter')

/**
 * Words before a gathering that say how the writer sees it, or which of several it is, but not what it is called.
 */
export const passingWords: ReadonlySet<string> = listedSet(
  `announced, annual, another, anticipated, awaited, biannual, biennial, big, biggest, brief, closed, coming, concluded, controversial,
  crucial, current, daily, daylong, earlier, entire, exclusive, final, following, forthcoming, fresh, future, great, historic, huge,
  important, just, key, landmark, largest, last, late, latest, lavish, lengthy, live, long, major, massive, monthly, much, new,
  next, ongoing, own, past, planned, popular, prestigious, previous, private, proposed, rare, recent, recently, same,
  scheduled, separate, short, similar, successful, surprise, then, upcoming, urgent, very, weekly, weeklong, whole, yearly`,
)

/** Words of headlines that seem to describe a gathering and are verbs: `leaders close summit`. */
export const headlineVerbs: ReadonlySet<string> = listedSet(
  `attend, attends, back, begin, begins, close, closes, end, ends, hold, holds, host, hosts, join, joins, leave, leaves,
  open, opens, plan, plans, resume, resumes, seek, seeks, set, sets, skip, skips, start, starts, urge, urges, want, wants,
  welcome, welcomes`,
)

/** Prepositions as headlines with capitals write them; `Of` is left out, which may stand in a name. */
export const titlePrepositions: ReadonlySet<string> = listedSet(
  'After, Ahead, Amid, As, At, Before, During, For, From, In, On, To, With',
)

/** Determiners and quantifiers under which no single gathering is named: `no summit`, `any meeting`. */
export const openDeterminers: ReadonlySet<string> = listedSet(
  `any, each, either, every, few, many, more, neither, no, other, several, some, such, these, those, various, what`,
)

/** Determiners that point to one gathering, and those with which a bare head takes up one named elsewhere. */
export const definiteDeterminers: ReadonlySet<string> = listedSet('her, his, its, my, our, that, the, their, this')
export const plainDeterminers: ReadonlySet<string> = listedSet('that, the, this')
/** Determiners that make talks those of the people just named. */
export const personalDeterminers: ReadonlySet<string> = listedSet('her, his, our, their')

/** Possessives: `his second visit` is no second edition. */
export const possessives: ReadonlySet<string> = listedSet('her, his, its, my, our, their')

/** Adjectives under which a gathering may never come about. */
export const doubtfulWords: ReadonlySet<string> = listedSet(
  'alleged, canceled, cancelled, eventual, fictional, hypothetical, imaginary, mock, possible, potential',
)

/** Nouns of works: a capital name in marks after one of them is a title (`the film "The Congress"`). */
export const workNouns: ReadonlySet<string> = listedSet(
  'album, article, book, documentary, drama, essay, film, movie, novel, painting, play, poem, series, single, song',
)

/** Words that bring up a title: `an exhibition titled Ink`. */
export const titlingWords: ReadonlySet<string> = listedSet('called, dubbed, entitled, named, titled')

/** Nouns behind `on` that are no subject of a gathering: `on the sidelines`. */
export const nonSubjects: ReadonlySet<string> = listedSet(
  'behalf, eve, fringes, grounds, island, margins, occasion, sidelines, top, way',
)

/** Words that may stand between a gathering and its place or day: `the forum is being held in`, `talks due to begin on`. */
export const tyingWords: ReadonlySet<string> = listedSet(
  `again, also, annually, be, been, began, begin, beginning, begins, being, commence, commenced, commences, concluded, concludes, convened, currently, due,
  earlier, ended, ends, expected, finished, had, has, have, held, here, hosted, inaugurated, is, jointly, last, lasts, launched, just, keynote, kick, kicked, kicks, later,
  off, officially, ongoing, open, opened, opens, organised, organized, place, planned, ran, recently, reconvened, resume, resumed, resumes, run, runs,
  scheduled, set, slated, staged, start, started, starting, starts, successfully, take, taken, takes, taking, that, there,
  to, today, tomorrow, took, under, underway, up, was, way, were, which, will, wrapped, yesterday`,
)

/** Verbs whose subject, or whose agent after `by`, holds a gathering. */
export const hostingVerbs: ReadonlySet<string> = listedSet(
  `arrange, arranged, arranges, arranging, called, chair, co-host, co-hosted, co-organised, co-organized, convene, convened,
  convenes, convening, held, hold, holding, holds, host, hosted, hosting, hosts, initiated, organise, organised, organises,
  organising, organize, organized, organizes, organizing, sponsored, stage, staged, stages, staging`,
)

/** Prepositions and verbs that lead up to one single gathering: `at`, `during`, `attend`. */
export const attendingWords: ReadonlySet<string> = listedSet(
  `address, addressed, addressing, after, ahead, at, attend, attended, attending, attends, before, close, closed, during,
  follow, followed, following, held, hold, holding, holds, host, hosted, hosting, hosts, inaugurate, inaugurated, join,
  joined, joining, open, opened, opening, since, tell, telling, throughout, told, until, win, won`,
)

/** Verbs behind which a day or a place may be that of what is said. */
export const sayingWords: ReadonlySet<string> = listedSet('announced, confirmed, said, say, says, told')

/** Verbs of which a gathering is the object on its own day: `will open the forum on Monday`, `kicked off the games`. */
export const openingVerbs: ReadonlySet<string> = listedSet(
  `attend, attended, attends, began, begin, begins, close, closed, closes, conclude, concluded, concludes, held, hold,
  inaugurate, inaugurated, inaugurates, launch, launched, launches, off, open, opened, opens, start, started, starts`,
)

/** First verbs of what a gathering does: `the Islands Forum opened`. */
export const runningVerbs: ReadonlySet<string> = listedSet(
  'began, begins, closed, commenced, concluded, ended, kicked, opened, opens, starts, takes, took, wrapped',
)

/** Words that describe a town before its name: `in the port city of`. */
export const townWords: ReadonlySet<string> = listedSet(
  `a, capital, central, city, coastal, downtown, eastern, historic, island, its, nearby, northern, of, port, resort, southern, the,
  town, western`,
)

function indexHeads(): ReadonlyMap<string, EventHead> {
  const heads = new Map<string, EventHead>()
  for (const [family, need, list] of forms) {
    for (const form of listed(list)) {
      heads.set(form, { family, need, isPlural: false })
      if (!singularLike.has(form) && !form.endsWith('s')) heads.set(`${form}s`, { family, need, isPlural: true })
    }
  }
  return heads
}
