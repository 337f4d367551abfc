import { listed } from './listed.ts'

/** Words, lower case, that end or begin the name of an organisation: `Ministry`, `Bank`, `Party`. Own list. */
export const organisationHeads: ReadonlySet<string> = new Set(
  listed(`academy, administration, agency, airlines, airways, alliance, army, assembly, association, authority, bank,
    battalion, board, brigade, brotherhood, bureau, cabinet, center, centre, chamber, church, club, coalition, college,
    command, commission, commissioner, committee, communications, community, company, confederation, congress,
    conservatives, consortium, consulate, cooperative, corporation, corps, council, court, courts, delegation,
    democrats, department, directorate, division, embassy, enterprise, enterprises, exchange, faculty, federation,
    fleet, force, forces, foundation, front, fund, government, group, guard, guild, headquarters, hospital, house,
    industries, inspectorate, institute, institution, international, journal, labs, laboratory, laboratories, league,
    legion, legislature, magazine, military, mission, ministry, mosque, motors, movement, museum, navy, network, news,
    newspaper, observatory, office, orchestra, organisation, organization, parliament, partners, party, patrol, police,
    post, press, programme, program, prosecutor, registry, regiment, reserve, school, secretariat, securities, senate,
    service, services, society, squad, squadron, studios, syndicate, systems, taskforce, team, technologies, telecom,
    times, tribune, tribunal, treasury, trust, union, united, university, unit, watch, wing, works`),
)

/** What stands after the name of a firm, lower case, without full stop. Own list. */
export const firmEndings: ReadonlySet<string> = new Set(
  listed(`inc, corp, co, ltd, llc, llp, plc, gmbh, ag, sa, spa, nv, bv, ab, as, oy, kk, bhd, pty, pte, holdings,
    holding, group, sdn, tbk, pt, jsc, ojsc, pjsc`),
)

/** Words, lower case, that are part of the names of places: `River`, `Province`, `Lake`. Own list. */
export const placeHeads: ReadonlySet<string> = new Set(
  listed(`airbase, airport, archipelago, avenue, base, basin, bay, beach, boulevard, bridge, canal, canyon, cape,
    cathedral, city, coast, county, creek, dam, delta, desert, district, emirate, falls, forest, fort, garden, gardens,
    gulf, harbor, harbour, heights, hill, hills, island, islands, isle, isles, kingdom, lake, mount, mountain,
    mountains, municipality, north, ocean, palace, park, peninsula, plateau, port, prefecture, province, region,
    republic, reservoir, river, road, sea, south, square, stadium, station, strait, straits, street, temple, territory,
    tower, township, valley, village, volcano`),
)

/** Those, and some more, that end the names of nothing but places. Own list. */
export const surePlaceHeads: ReadonlySet<string> = new Set(
  listed(`airbase, airfield, airport, archipelago, arena, avenue, bay, beach, boulevard, bridge, canal, cathedral, cemetery,
    desert, dome, falls, forest, gulf, harbor, harbour, highway, hotel, island, islands, lake, memorial, mosque, mountain,
    mountains, ocean, palace, park, peninsula, plaza, port, prison, province, reservoir, river, road, square, stadium,
    station, strait, street, temple, tower, towers, valley, village, volcano`),
)

/** Words, lower case, that are part of the names of works, laws, awards and events. Own list. */
export const workHeads: ReadonlySet<string> = new Set(
  listed(`accord, accords, act, agreement, amendment, anthem, article, award, awards, bill, championship,
    championships, code, conference, congress, constitution, convention, cup, day, declaration, exercise, expo,
    exposition, fair, festival, forum, framework, games, grammy, index, initiative, law, marathon, medal, olympics,
    open, operation, oscar, pact, paralympics, plan, prix, prize, protocol, resolution, strategy, summit, tournament,
    treaty, trophy, week, war`),
)

/** Organisation heads that end names of places, works or people as well: `White House`, `Jim Press`. Own list. */
export const placeOrBodyHeads: ReadonlySet<string> = new Set(
  listed(`center, centre, house, hospital, mosque, church, museum, observatory, headquarters, school, program,
    programme, union, united, international, post, press, front, club, office, wing, services, exchange, group`),
)

/** Words, lower case, that begin the names of places and of no people, in many languages: `Fort Campbell`. Own list. */
export const placeOpeners: ReadonlySet<string> = new Set(
  listed(`avenida, barrio, beit, bir, cafe, café, calle, camp, cape, cerro, ciudad, dayr, deir, fort,
    gunung, isla, jabal, jebel, kampong, kampung, kfar, klong, kota, kuala, lake, masjid, mount, nuevo, nueva, parque,
    paseo, playa, plaza, port, praia, presa, puerto, pulau, quebrada, ras, rio, río, sungai, tal, tel, tell, villa,
    volcán, wadi`),
)

/** Those of bodies: `Universidad de Chile`. Own list. */
export const bodyOpeners: ReadonlySet<string> = new Set(
  listed(`asociación, associação, associazione, banco, comisión, confederación, federación, frente,
    fundación, fundação, grupo, grup, instituto, institut, jamaat, jamiat, ministerio, movimiento, partido, parti,
    radio, sindicato, unión, universidad, universidade, università, université, universiti, universitas`),
)

/** Heads of bodies and places that are surnames as well: `Frank Church`, `Ann Lake`. Own list. */
export const surnameHeads: ReadonlySet<string> = new Set(
  listed(`bank, bay, beach, bridge, chamber, church, college, corps, court, dome, falls, fleet, forest, front, gulf, guard,
    harbor, house, island, lake, legion, mountain, ocean, office, park, parish, party, patrol, plaza, port, post, press, prison, republic, reserve,
    river, road, service, square, street, temple, times, tower, towers, trust, union, valley, village, watch, wing, works, group, hotel`),
)

/** Whether a word, lower case, is part of names that are no one’s: `office`, `airport`, `award`. */
export function isNameHead(word: string): boolean {
  return organisationHeads.has(word) || placeHeads.has(word) || workHeads.has(word)
}
