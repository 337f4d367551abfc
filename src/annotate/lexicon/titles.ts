/**
 * Nouns for what a person is by office, rank or work. Own list, filled up from the agent nouns of the Phoenix
 * dictionaries (openeventdata/Dictionaries, MIT). Singular, lower case; compounds by their last word.
 */

/** Offices: whoever holds one holds it in a state or body (`Iraqi president`, `UN envoy`). */
const posts = `
  administrator advisor adviser agent aide ambassador archbishop assemblyman assemblywoman assistant attaché attache
  attorney-general auditor backbencher bishop boss bureaucrat candidate captain cardinal ceo cfo chair chairman
  chairperson chairwoman chancellor chief cio clerk co-chair co-chairman co-chairwoman co-director co-founder
  co-leader co-owner co-president coach co-ordinator cofounder commandant commander commander-in-chief commissar
  commissioner comptroller congressman congresswoman consul controller convener coo coordinator councillor
  councilmember committeewoman committeeman councilman councilwoman councilor counsellor counselor creator cto curator
  dean delegate deputy diplomat director director-general dictator editor editor-in-chief emir emperor empress envoy
  executive foreman founder generalissimo governor governor-general head headmaster headmistress inspector
  inspector-general king lawmaker leader legislator lieutenant-governor magistrate manager mayor mediator member
  midfielder minister moderator monarch mp mep msp negotiator nominee officer official ombudsman operator organiser
  organizer overseer owner parliamentarian partner pope prefect premier president prince princess principal prior
  proprietor prosecutor provost queen rapporteur rector registrar regent representative ringleader secretary
  secretary-general senator shareholder sheriff speaker spokesman spokesperson spokeswoman staffer sultan
  superintendent supervisor supremo taoiseach treasurer trustee undersecretary under-secretary under-secretary-general
  vice-chair vice-chairman vice-chancellor mec vice-president vice-premier vice-minister vice-captain viceroy warden whip
  employee operative exec counsel deacon elder baseman fieldsman shortstop goalkeeper defender striker forward winger
  goalie batsman bowler quarterback pitcher centre-back full-back fly-half skipper referee umpire player footballer
  wicketkeeper all-rounder leg-spinner seamer playmaker fullback linebacker halfback mastermind ideologue warlord chieftain militant commando lead
  caliph khan ayatollah mufti patriarch vicar pastor imam rabbi cleric commissioner-general auditor-general
  chief-of-staff cm mla mna solicitor-general attorney solicitor coauthor co-author ombudswoman alderman selectman comptroller-general
`

/** Kinds of work: a state or people before one says where the person is from (`American actor`), not whom it serves. */
const professions = `
  academic academician accountant activist actor actress agronomist analyst analysist anarchist anchor anchorman
  anchorwoman announcer anthropologist archaeologist archeologist architect archivist artist astrologer astronaut
  astronomer astrophysicist athlete author aviator baker ballerina banker barber barrister bassist biographer
  biologist blogger boxer botanist broker builder businessman businessperson businesswoman butcher campaigner
  cardiologist caricaturist carpenter cartoonist chef chemist choreographer cinematographer climatologist clown
  columnist comedian comedienne commentator composer conductor conservationist constable consultant contractor
  correspondent cosmonaut cosplayer critic cricketer criminologist curator cyclist dancer demographer dentist designer
  detective developer dissident diver documentarian doctor dramatist drummer ecologist economist educator electrician
  engineer entertainer entrepreneur environmentalist epidemiologist essayist ethicist ethnographer evangelist expert
  explorer farmer filmmaker film-maker financier firefighter fireman fisherman forecaster gardener geneticist
  geographer geologist geophysicist golfer guerrilla guitarist gymnast hacker herpetologist historian hydrologist
  illustrator immunologist industrialist influencer innovator inspector instructor intellectual interpreter inventor
  investigator investor jeweller jockey journalist judge jurist justice keyboardist lawyer lecturer librarian linguist
  litigator lobbyist magician magnate marine mariner mathematician mechanic medic mercenary merchant meteorologist
  microbiologist midwife middleman miner missionary mogul monk mountaineer musician musicologist naturalist negotiator
  neurologist neuroscientist newscaster novelist nun nurse oceanographer ornithologist painter paediatrician
  palaeontologist paleontologist paramedic pathologist patron pediatrician performer pharmacist philanthropist
  philosopher photographer photojournalist physician physicist pianist pilot pioneer playwright poet policeman
  policewoman politician pollster porter preacher presenter priest producer professor programmer promoter psychiatrist
  psychologist publicist publisher pundit racer ranger rapper realtor reformer reformist reporter researcher
  restaurateur retailer rider runner sailor salesman saxophonist scholar scientist screenwriter sculptor seismologist
  serviceman shopkeeper singer singer-songwriter skier sociologist soldier songwriter soprano specialist sportsman
  sportswoman sprinter statesman statistician strategist surgeon surveyor swimmer teacher technician technologist
  tenor theologian therapist toxicologist trader trainer translator traveller tutor tycoon undertaker underwriter vet
  veterinarian violinist virologist vocalist volcanologist waiter waitress weightlifter welder wrestler writer
  youtuber zoologist unionist whistleblower freelancer laureate champion medallist medalist cellist trumpeter
  mezzo-soprano baritone bandleader frontman showrunner videographer cameraman stuntman bodyguard butler chauffeur
  plumber mason tailor weaver potter blacksmith cobbler grocer advocate bacteriologist biochemist donor driver
  grammarian hairstylist lawman orthodontist paralegal stylist worker jeweler ballplayer snowboarder rower archer
  fencer judoka biathlete decathlete lobsterman psychotherapist nutritionist dietitian dermatologist gynaecologist
  gynecologist oncologist radiologist urologist anaesthetist optometrist physiotherapist ophthalmologist coroner
  orator moderator co-host co-star co-writer fellow associate guide classifier paralympian olympian competitor mentor
  incumbent runner-up frontrunner duke duchess earl baron baroness mullah guru kingpin mobster gangster smuggler
  trafficker host dj vlogger streamer podcaster newsreader weatherman postdoc collector dealer hotelier landlord
  landowner sponsor organist harpist flautist percussionist impresario couturier milliner cook sommelier barista
  brewer winemaker beekeeper curler bobsledder lugeur triathlete marathoner hurdler jumper thrower lifter shot-putter
  linesman physio masseur arborist horticulturist zookeeper falconer herder shepherd
  trapper logger lumberjack driller machinist locksmith watchmaker glassblower cabinetmaker upholsterer stonemason
  planner headteacher schoolteacher bartender hairdresser caregiver vendor rancher volunteer
  bricklayer roofer clinician haematologist hematologist rheumatologist endocrinologist nephrologist obstetrician
  orthopaedist internist parasitologist bioethicist biostatistician informatician logician rhetorician semiotician
  egyptologist sinologist arabist numismatist philatelist genealogist folklorist medievalist classicist philologist
  lexicographer cryptographer cryptologist roboticist glaciologist oceanologist limnologist primatologist entomologist
  ichthyologist mycologist vulcanologist planetologist cosmologist metallurgist crystallographer pharmacologist
  physiologist anatomist geochemist geodesist criminalist penologist constitutionalist internationalist kremlinologist
`

/** Ranks of armies and police, as words and as abbreviated before a name; without full stop. */
const ranks = `
  general gen lieutenant lt major maj brigadier brig colonel col captain capt commander cmdr cdr commodore cdre admiral
  adm marshal sergeant sgt corporal cpl private pvt pfc spc specialist ensign ens seaman airman midshipman cadet
  lieutenant-general major-general brigadier-general lieutenant-colonel vice-admiral rear-admiral lieutenant-commander
  ltc ltg ltcol ltgen bg mg ssgt sfc msgt tsgt cpo po wo radm vadm subedar havildar constable pc dc insp supt det
  trooper gunner sapper
`

/** Words that begin a rank of several: `Rear Adm.`, `Lt. Gen.`. */
const rankStarts = `
  rear vice staff master gunnery lance flight wing group squadron air field fleet warrant petty senior chief lieutenant
  lt lieut major maj brigadier brig sergeant sgt detective det first second third special technical
`

/** Words that stand elsewhere in a rank of several: `Chief Petty Officer`, `Operator 1st Class`. */
const rankParts = `
  leader officer operator warfare 1st 2nd 3rd class command
`

/** Titles of a creed that their holders bear beside an office. */
const clergy = listed('cardinal archbishop bishop ayatollah imam patriarch')

/** Abbreviated titles before a name that are no ranks; without full stop. */
const abbreviated = `prof rep sen gov pres sec amb atty asst dir rev pm fm dpm evp svp vp`

/** Nouns after which `general` belongs to the office: `attorney general`. */
const beforeGeneral = `
  attorney secretary director governor consul inspector solicitor surgeon auditor commanding comptroller postmaster
  prosecutor procurator advocate quartermaster commissioner undersecretary accountant registrar
`

/** Ends of words that name people by what they do: `harpist`, `beekeeper`, `tribeswoman`. */
const agentEndings = ['ist', 'er', 'or', 'ian', 'man', 'woman', 'person', 'eer'] as const

/** Words with such an end that name no work: kin, mere relations, and no people at all. Own list. */
const noAgents = listed(`
  brother sister mother father daughter grandmother grandfather stepfather stepmother stepbrother stepsister
  godfather godmother partner lover other another former later earlier latter whether never ever however together
  either neither rather further after under over water paper number letter power summer winter member order
  broadcaster carrier manufacturer insurer lender retailer supplier brewer airliner freighter liner destroyer cruiser
  survivor winner holder supporter contender challenger murderer killer newcomer prisoner loser neighbor neighbor stranger teenager toddler youngster sir doctor human
  woman man person gentleman indoor outdoor senior junior minor major superior inferior terror error mirror honor
  indicator labor harbor tumor rumor color favor motor sector factor tower river september october november december
  computer server center quarter chapter character matter manner dinner shoulder finger weather leather feather
  offer answer corner border danger hunger anger wonder chamber timber cancer disaster master register transfer
  twister thriller poster sticker trailer newsletter twitter per
`)

/** What a person is by a title: see `posts`, `professions`, `ranks`. */
export type TitleClass = 'post' | 'profession' | 'rank'

const classes = new Map<string, TitleClass>()
for (const word of listed(ranks)) classes.set(word, 'rank')
for (const word of listed(professions)) classes.set(word, 'profession')
for (const word of [...listed(posts), ...listed(abbreviated)]) classes.set(word, 'post')

const rankWords = listed(ranks)
const abbreviatedTitles = listed(abbreviated)
const rankStartWords = listed(rankStarts)
const rankPartWords = listed(rankParts)
const generalHeads = listed(beforeGeneral)

/** Classes of singulars and plurals: nearly every word of a text is looked up here. */
const classesOfForms = new Map(classes)
for (const [word, kind] of classes) {
  for (const plural of pluralsOf(word)) classesOfForms.set(plural, kind)
}

/** The plurals of which a word is the singular. */
function pluralsOf(word: string): readonly string[] {
  const forms = [`${word}s`, word.replace(/y$/, 'ies'), word.replace(/man$/, 'men'), word.replace(/person$/, 'people')]
  return forms.filter((form) => form !== word && singularOf(form) === word)
}

/** The class of a title by its last word, lower case, singular or plural; undefined if the word is no title. */
export function titleClassOf(word: string): TitleClass | undefined {
  return classesOfForms.get(word)
}

/** Whether a word, lower case, is the plural of a title: `presidents`, `spokesmen`. */
export function isPluralTitle(word: string): boolean {
  return classesOfForms.has(word) && !classes.has(word)
}

/** Whether a word, lower case and without full stop, is a rank by itself: `gen`, `colonel`. */
export function isRank(word: string): boolean {
  return rankWords.has(word)
}

/** Whether a word, lower case, is a title of the clergy that stands beside an office: `cardinal`. */
export function isClergy(word: string): boolean {
  return clergy.has(word)
}

/** Whether a word, lower case and without full stop, is a short form of a title that is no rank: `sen`. */
export function isAbbreviated(word: string): boolean {
  return abbreviatedTitles.has(word)
}

/** Whether a word may stand beside others in a rank: `rear`, `petty`. */
export function isRankPart(word: string): boolean {
  return rankPartWords.has(word) || rankStartWords.has(word) || rankWords.has(word)
}

/** Whether a rank may go on after this word, lower case and without full stop: `lt`, `rear`. */
export function isRankStart(word: string): boolean {
  return rankStartWords.has(word)
}

/** Whether `general` after this word belongs to the office: `attorney`. */
export function isBeforeGeneral(word: string): boolean {
  return generalHeads.has(word)
}

/** Whether a lower-case noun looks like a kind of work by its end: `beekeeper`; kin and things with that end do not. */
export function looksLikeAgent(word: string): boolean {
  return !noAgents.has(word) && agentEndings.some((ending) => word.endsWith(ending) && word.length > ending.length + 2)
}

/** The singular of a regular plural, and of `-men`, `-women`, `-people`; other words as they are. */
export function singularOf(word: string): string {
  if (word.endsWith('people')) return word.replace(/people$/, 'person')
  if (word.endsWith('men')) return word.replace(/men$/, 'man')
  if (word.endsWith('ies')) return word.replace(/ies$/, 'y')
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1)
  return word
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
