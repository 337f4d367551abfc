import { listed } from './listed.ts'

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
 * `numbered`: a name and the number of an edition (`the 20th European Council`).
 */
export type Need = 'free' | 'named' | 'kind' | 'numbered'

/** What is known of one head noun. */
export interface EventHead {
  readonly family: Family
  readonly need: Need
  /** Whether this form names more than one gathering unless it is in capitals: `meetings`. */
  readonly isPlural: boolean
}

const forms: Readonly<Partial<Record<`${Family} ${Need}`, string>>> = {
  'assembly free': `conclave, conference, convention, gathering, meeting, negotiations, retreat, roundtable, round,
    seminar, summit, symposium, talks, workshop, colloquium, forum`,
  'assembly named': 'assembly, congress, consultations, dialogue, plenum, week',
  'assembly kind': 'session, visit',
  'assembly numbered': 'council',
  'contest free': 'championship, championships, olympiad, tournament',
  'contest named': 'competition, contest, cup, games, marathon, prix',
  'show free': 'festival',
  'show named': 'biennale, carnival, exercise, expo, exposition, fair',
  'show kind': 'event, exhibition, show',
  'rite free': 'ceremonies, ceremony',
  'rite kind': 'hearing',
  'call kind': 'briefing, call',
}

/** Forms that name one gathering although they end in s. */
const singularLike: ReadonlySet<string> = new Set(
  listed('ceremonies, championships, consultations, games, negotiations, talks'),
)

/** Head nouns by lower-case form, plurals among them. */
export const eventHeads: ReadonlyMap<string, EventHead> = indexHeads()

/** Heads that are no verbs whatever their tag says. */
export const pureNouns: ReadonlySet<string> = new Set(
  listed('conclave, conference, congress, convention, festival, forum, seminar, summit, symposium, workshop'),
)

/** Names that are a gathering all by themselves, lower case. */
export const ownNames: ReadonlySet<string> = new Set(
  listed('eurovision, hajj, oktoberfest, olympics, paralympics, wimbledon'),
)

/** First words that make a gathering of a head that needs them, lower case. */
export const kindsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    session: `plenary, special, emergency, extraordinary, inaugural, opening, closing, regular, joint, annual, ordinary,
      ministerial, summit, parliamentary, general, assembly, council, committee, commission`,
    visit: 'state',
    event: 'charity, fundraising, inaugural, launch, media, music, press, promotional, side, special, sporting, sports',
    show: 'air, auto, boat, book, car, fashion, motor, trade',
    exhibition: 'art, book, international, photo, trade, world',
    hearing: 'committee, confirmation, congressional, court, parliamentary, preliminary, public, senate',
    briefing: 'media, news, press',
    call: 'conference',
  }).map(([head, kinds]) => [head, new Set(listed(kinds))] as const),
)

/** Words before a gathering that say how the writer sees it, or which of several it is, but not what it is called. */
export const passingWords: ReadonlySet<string> = new Set(
  listed(`annual, announced, another, big, biggest, brief, closed, coming, concluded, controversial, crucial, current, earlier, entire,
    exclusive, final, first-ever, following, forthcoming, fresh, future, great, high-profile, historic, hours-long,
    huge, important, just, key, landmark, largest, last, late, lavish, latest, lengthy, live, long, long-awaited, major, massive,
    much-anticipated, new, next, ongoing, own, past, planned, popular, previous, private, prestigious, proposed,
    rare, recent, recently, same, scheduled, separate, short, similar, successful, surprise, then, upcoming, urgent, very,
    weekly, whole, yearly, biennial, biannual, monthly, daily, two-day, three-day, one-day, four-day, five-day, so-called`),
)

/** Determiners under which no single gathering is named: `no summit`, `any meeting`. */
export const openDeterminers: ReadonlySet<string> = new Set(
  listed(
    'any, each, either, every, few, many, more, neither, no, other, several, some, such, these, those, various, what',
  ),
)

/** Adjectives under which a gathering may never come about. */
export const doubtfulWords: ReadonlySet<string> = new Set(
  listed('cancelled, canceled, eventual, hypothetical, imaginary, mock, possible, potential, alleged, fictional'),
)

/** Nouns of works: a capital name in marks after one of them is a title (`the film "The Congress"`). */
export const workNouns: ReadonlySet<string> = new Set(
  listed(
    'album, article, book, documentary, drama, essay, film, movie, novel, painting, play, poem, series, single, song',
  ),
)

/** Words that may stand between a gathering and its place or day: `the forum is being held in`, `talks due to begin on`. */
export const tyingWords: ReadonlySet<string> = new Set(
  listed(`be, been, being, began, begin, begins, beginning, concluded, concludes, convened, currently, due, ended, ends,
    expected, finished, had, has, have, held, hosted, is, kicked, off, opened, opens, organised, organized, planned,
    place, runs, ran, scheduled, set, slated, staged, start, started, starting, starts, take, taken, takes, taking, that,
    to, took, wrapped, up, was, were, which, will, underway, under, way, also, here, there, today, yesterday, tomorrow,
    earlier, later, annually, again, jointly, keynote, successfully, officially, ongoing, currently, recently, just, set`),
)

/** Heads in capitals that name a lasting body too: `the Islands Forum said`. */
export const bodyHeads: ReadonlySet<string> = new Set(listed('assembly, congress, council, dialogue, forum'))

/** Words that bring up a title: `an exhibition titled Ink`. */
export const titlingWords: ReadonlySet<string> = new Set(listed('called, dubbed, entitled, named, titled'))

/** Words of headlines that seem to describe a gathering and are verbs: `leaders close summit`. */
export const headlineVerbs: ReadonlySet<string> = new Set(
  listed(`attend, attends, back, begin, begins, close, closes, end, ends, hold, holds, host, hosts, join, joins, leave, leaves, open, opens,
    plan, plans, resume, resumes, seek, seeks, set, sets, skip, skips, start, starts, urge, urges, want, wants, welcome, welcomes`),
)

/** Verbs whose subject, or whose agent after `by`, holds a gathering. */
export const hostingVerbs: ReadonlySet<string> = new Set(
  listed(`arrange, arranged, arranges, arranging, call, called, chair, co-host, co-hosted, co-organised, co-organized,
    convene, convened, convenes, convening, held, hold, holding, holds, host, hosted, hosting, hosts, initiated, organise,
    organised, organises, organising, organize, organized, organizes, organizing, sponsored, stage, staged, stages, staging`),
)

/** Prepositions and verbs that lead up to one single gathering: `at`, `during`, `attend`. */
export const attendingWords: ReadonlySet<string> = new Set(
  listed(`address, addressed, addressing, at, attend, attended, attending, attends, before, during, follow, followed,
    following, host, hosted, hosting, hosts, open, opened, opening, since, throughout, until, after, hold, held, holds,
    holding, join, joined, joining, tell, telling, told, inaugurate, inaugurated, close, closed, win, won, ahead`),
)

function indexHeads(): ReadonlyMap<string, EventHead> {
  const heads = new Map<string, EventHead>()
  for (const [key, list] of Object.entries(forms)) {
    const [family, need] = key.split(' ') as [Family, Need]
    for (const form of listed(list)) {
      const isSingularLike = singularLike.has(form)
      heads.set(form, { family, need, isPlural: false })
      if (!isSingularLike && !form.endsWith('s')) heads.set(`${form}s`, { family, need, isPlural: true })
    }
  }
  return heads
}
