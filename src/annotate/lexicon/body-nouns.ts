import { listed } from './listed.ts'

/**
 * Nouns that stand for a body after its name was told, and that its name holds: `the ministry` for the Ministry of
 * Health. Own list; lower case.
 */
export const nameNouns: ReadonlySet<string> = new Set(
  listed(`
    academy, administration, agency, alliance, army, assembly, association, authority, bank, board, bureau, centre
    center, chamber, church, club, coalition, college, commission, committee, community, company, confederation
    congress, consortium, cooperative, corporation, council, court, department, embassy, federation, firm, force
    foundation, front, fund, government, group, hospital, institute, institution, laboratory, league, military, ministry
    mission, movement, museum, network, office, operation, organisation, organization, panel, parliament, partnership
    party, police, project, regiment, school, secretariat, senate, service, society, syndicate, team, treasury
    tribunal, trust, union, university`),
)

/** Nouns for a firm whatever its name. Own list. */
export const firmNouns: ReadonlySet<string> = new Set(
  listed(`
    company, firm, corporation, manufacturer, automaker, carmaker, maker, planemaker, chipmaker, drugmaker, airline
    retailer, giant, conglomerate, start-up, startup, lender, insurer, brewer, multinational`),
)

/** Nouns for a league of states. Own list. */
export const blocNouns: ReadonlySet<string> = new Set(
  listed('bloc, grouping, alliance, union, regional bloc, trade bloc'),
)

/** Nouns for a body of people whatever its name. Own list. */
export const groupNouns: ReadonlySet<string> = new Set(
  listed('group, organisation, organization, movement, charity, watchdog, think-tank, nonprofit, ngo, militia'),
)

/** Words in the names of public bodies and of media, which `the company` never means. Own list. */
export const publicNouns: ReadonlySet<string> = new Set(
  listed(`
    academy, administration, agency, army, assembly, authority, bureau, church, coalition, commission, committee
    congress, council, court, department, embassy, federation, force, forces, government, hospital, house, institute
    league, ministry, mission, movement, nations, navy, office, parliament, party, police, secretariat, senate, state
    states, treasury, tribunal, union, university, center, association, exchange, commission, times, post, news, press, reuters, bloomberg, xinhua, tass, afp, ap, bbc, cnn`),
)

/** Nouns for a body that brings news, whatever its name. Own list. */
export const mediaNouns: ReadonlySet<string> = new Set(
  listed(`
    broadcaster, channel, daily, magazine, news agency, news outlet, newspaper, outlet, paper, radio station
    tabloid, television station, tv channel, tv station, wire service`),
)

/** Words in the names of bodies that bring news, and such names. Own list. */
export const mediaNames: ReadonlySet<string> = new Set(
  listed(`
    abc, afp, agerpres, anadolu, andina, antara, ap, bbc, bernama, bild, bloomberg, cbs, chronicle, cnn, courier, daily
    dispatch, examiner, express, gazette, globe, guardian, herald, inquirer, interfax, journal, kyodo, mail, mirror, nbc
    news, newspaper, npr, observer, outlook, pbs, post, press, pti, radio, reuters, sentinel, spiegel, tanjug, tass
    telegraph, television, times, tribune, tv, weekly, xinhua, yonhap`),
)
