import { listedSet } from './listed.ts'

/** What navies and shipping lines put before the name of a ship. Own list. */
export const shipMarks: ReadonlySet<string> = listedSet(
  'HMS, HMAS, HMCS, HMNZS, HNLMS, USS, USNS, USCGC, FS, INS, KRI, ROKS, BRP, RMS, MV, MS, SS, RFA, SAS, TCG, ORP',
)

/** Nouns, lower case, that end the names of units with an ordinal: `5th Fleet`. Own list. */
export const unitHeads: ReadonlySet<string> = listedSet(
  `army, battalion, battery, brigade, command, company, corps, division, fleet, flotilla, group, infantry, legion,
  platoon, regiment, squadron, wing`,
)

/** Services of armed forces that stand without a state: `an Army general`. Own list. */
export const services: ReadonlySet<string> = listedSet('Army, Marine, Navy')

/** Words that the name of a military undertaking follows. Own list. */
export const undertakings: ReadonlySet<string> = listedSet('Exercise, Operation')
