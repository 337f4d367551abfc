import { listedSet } from './listed.ts'

/**
 * Titles that, with a capital, are hardly ever part of a name of a person or body, lower case, without full stop.
 * Left out are those that are (General Motors, Martin Luther King, Dean Rusk, Khan, Judge). Own list.
 */
export const cuttingTitles: ReadonlySet<string> = listedSet(
  `mr, mrs, ms, dr, sir, lord, lady, prof, professor, sen, senator, rep, representative, congressman, congresswoman,
  gov, governor, mayor, minister, premier, president, vice-president, chancellor, secretary, undersecretary, envoy,
  ambassador, commissioner, spokesman, spokeswoman, spokesperson, chairman, chairwoman, chairperson, commander, gen, lt,
  ltg, maj, col, capt, cmdr, sgt, adm, brig, lieutenant, colonel, sergeant, admiral, brigadier, correspondent, rapporteur,
  negotiator, lawmaker, councilman, councilwoman, councilmember, councillor, councilor, assemblyman, assemblywoman,
  superintendent, inspector, detective, sheriff, constable, corporal, archbishop, rev, reverend, cm, mla`,
)

/** Words that stand before such a title and belong to it: `Special Envoy`, `Deputy Foreign Minister`. Own list. */
export const titleQualifiers: ReadonlySet<string> = listedSet(
  `acting, assistant, associate, chief, crown, defence, defense, deputy, economy, executive, external, finance, first,
  foreign, former, general, health, high, home, home affairs, interior, joint, justice, lead, major, new, permanent,
  press, prime, principal, second, senior, special, state, trade, vice`,
)

/**
 * Titles and words of address that are family or given names, too, and so cut only at the start of a person's name:
 * `King Charles`, `Alhaji Musa`. Own list.
 */
export const openingTitles: ReadonlySet<string> = listedSet(
  `king, queen, prince, princess, pope, general, emperor, empress, sultan, sheikh, sheikha, imam, emir, amir, ayatollah,
  madam, madame, justice, judge, consul, comptroller, bishop, majesty, highness, excellency, datuk, dato, datin, hon, mallam, alhaji,
  alhaja, hajia, shri, smt, engr, hh, hrh, prophet, sister, aunt, auntie, uncle, grandmother, grandfather`,
)

/** Those that are part of no name of a body, work or event, so that a person follows. Own list. */
export const sureOpeners: ReadonlySet<string> = listedSet('emperor, empress, sheikh, sheikha')
