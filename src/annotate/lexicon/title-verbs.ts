import { listed } from './listed.ts'
import type { Status } from './title-parts.ts'

/** Verbs between a person and a title, with the status they give it. Own list; lower case, words parted by one blank. */
const verbs: Readonly<Record<'current' | 'former' | 'acting', string>> = {
  current: `
    is, are, remains, remain, became, becomes, has become, has been, serves as, works as, acts as, has served as
    has been serving as, has been working as, has worked as, was appointed, was appointed as, was appointed to be
    was named, was named as, was designated, was designated as, was elected, was elected as, was re-elected, was re-elected as, was sworn in as
    was confirmed as, was installed as, was inaugurated as, was chosen as, was promoted to, has been appointed
    has been appointed as, has been named, has been elected, took over as, took office as, is serving as, is working as`,
  former: `
    was, were, had been, served as, worked as, had served as, had worked as, stepped down as, resigned as, retired as
    was removed as, was ousted as, was dismissed as, was sacked as, was fired as, used to be, quit as`,
  acting: 'is acting as, is acting, is filling in as',
}

const cueStatus: ReadonlyMap<string, Status> = new Map(
  (['current', 'former', 'acting'] as const).flatMap((status) => listed(verbs[status]).map((cue) => [cue, status])),
)

/** The longest cue, in words. */
export const longestCue = 4

/** The status that a verb between a person and a title gives it: `served as` former; undefined for other words. */
export function statusOfCue(words: string): Status | undefined {
  return cueStatus.get(words)
}

/** Adverbs between a verb and a title: `is currently the head`. */
export const cueAdverbs: ReadonlySet<string> = new Set(
  listed('currently, now, also, both, already, still, himself, herself, then, again'),
)

/** Verbs that give the person after them a title: `appointed Ann Lee as judge`. */
export const appointingVerbs: ReadonlySet<string> = new Set(
  listed('appointed, named, elected, nominated, re-elected, chose, confirmed, appoints, names, elects, promoted'),
)

/** Verbs after which the person named held the title before: `succeeds Ann Lee as judge`. */
export const succeedingVerbs: ReadonlySet<string> = new Set(
  listed('succeed, succeeds, succeeded, succeeding, replace, replaces, replaced, replacing'),
)

/** Verbs after which the person named loses a title: `removed Ann Lee as judge`. */
export const removingVerbs: ReadonlySet<string> = new Set(
  listed('removed, fired, sacked, dismissed, ousted, suspended, removes, fires, sacks, dismisses'),
)

/** Verbs whose `as` names what is over: `resigned on Monday as mayor`. */
export const leavingVerbs: ReadonlySet<string> = new Set(
  listed(`
    resigned, retired, quit, stepped, replaced, removed, ousted, sacked, fired, dismissed, served, worked, left, ended
    finished, suspended`),
)

/** Words before `as` with which nothing is said to be so: planned, denied, asked or somebody's opinion. */
export const unsaidWords: ReadonlySet<string> = new Set(
  listed(`
    not, n't, never, accused, accuses, accusing, will, would, could, may, might, should, if, seen, regarded, viewed, considered, portrayed
    perceived, hailed, described, called, such, known, acted, that, whether, nominated, proposed`),
)

/** Participles after a name and a comma that give a title: `Ann Lee, elected mayor`. */
export const titleGivingParticiples: ReadonlySet<string> = new Set(
  listed('appointed, elected, re-elected, named, serving, working, employed'),
)
