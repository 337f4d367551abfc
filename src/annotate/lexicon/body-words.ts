import { listed } from './listed.ts'

/** Nouns that a body is named by together with what it is for or of: `Ministry of Health`. Lower case. Own list. */
export const namedByField: ReadonlySet<string> = new Set(
  listed(`academy, agency, association, authority, board, bureau, center, centre, chamber, college, commission,
    committee, confederation, council, department, directorate, faculty, federation, foundation, fund, institute,
    institution, ministry, office, school, secretariat, service, society, union, university`),
)

/** Those that are named by a land or town only: `Bank of Japan`. Lower case. Own list. */
export const namedByPlace: ReadonlySet<string> = new Set(
  listed(
    'army, bank, church, club, community, company, corps, court, government, house, league, museum, parliament, party',
  ),
)

/** Words before such a noun that tell no other body: `Central Bank of`, `Supreme Court of`. Lower case. Own list. */
export const plainQualifiers: ReadonlySet<string> = new Set(
  listed(`central, constitutional, electoral, federal, general, high, international, islamic, joint, medical, military,
    national, open, people's, permanent, provincial, public, regional, republican, reserve, royal, social, special,
    state, supreme, technical`),
)

/** Fields of government that ministries have several of: `Ministry of Youth, Education and Sports`. Lower case. Own list. */
export const ministryFields: ReadonlySet<string> = new Set(
  listed(`affairs, agriculture, antiquities, arts, aviation, climate, commerce, communication, communications,
    cooperation, co-operation, culture, cultures, defence, defense, development, digitalisation, digitalization,
    economy, education, electricity, emergencies, employment, energy, environment, europe, families, family, finance,
    finances, fisheries, food, forestry, forests, gas, government, health, heritage, higher, housing, immigration,
    industries, industry, information, infrastructure, innovation, integration, interior, irrigation, islamic, justice,
    labor, labour, land, lands, livestock, marine, media, mines, minerals, mining, natural, oil, pensions, petroleum,
    planning, ports, posts, power, primary, railways, religion, religious, research, resources, roads, rural, science,
    sciences, security, services, shipping, social, sport, sports, statistics, technologies, technology,
    telecommunications, tourism, trade, trades, training, transport, transportation, treasury, urban, veterans, vocational,
    water, welfare, women, works, youth`),
)
