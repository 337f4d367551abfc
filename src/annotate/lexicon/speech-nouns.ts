/** Words for papers, broadcasts, figures and rulings that can speak (`the report says`). Lower case, singular. Own list. */
export const documentNouns: ReadonlySet<string> = new Set(
  `account advisory affidavit agreement analysis announcement article assessment audit ballot bill blog book briefing
  broadcast bulletin caption charter chart circular column commentary communique communiqué complaint constitution contract
  court daily data database decision declaration decree dispatch document documentary draft dossier editorial email e-mail estimate evidence
  entry figure filing finding footage forecast guidance guideline indictment index invitation judgment judgement journal
  law lawsuit leaflet letter magazine manifesto manual map memo memorandum message minute newsletter newspaper note notice
  number opinion order outlet page paper passage petition placard plaque plan poll post poster posting preamble press prospectus
  protocol publication questionnaire record release report resolution result review ruling section sign site slogan source
  speech statement statistic story study submission suit summary survey table text transcript treaty tweet verdict video
  warrant website will writ`.split(/\s+/),
)

/** Words for people and bodies that find things out (`the team found`). Lower case, singular. Own list. */
export const researcherNouns: ReadonlySet<string> = new Set(
  `academic analyst astronomer auditor author biologist chemist climatologist commission committee court doctor economist
  engineer expert geologist historian inquest inquiry inspector inspectorate investigation investigator judge jury
  ombudsman panel physicist psychologist regulator researcher scholar scientist statistician team tribunal watchdog`.split(
    /\s+/,
  ),
)

/** Nouns of saying that take `that` and a possessor: `the firm's announcement that`. Own list. */
const saying =
  `accusation admission allegation announcement argument assertion assurance claim comment complaint conclusion
  confirmation contention declaration defence defense denial disclosure explanation insistence observation pledge prediction
  promise reassurance remark reminder reply revelation ruling statement testimony vow warning`.split(/\s+/)

/** The same in singular and plural, lower case. */
export const speechNouns: ReadonlySet<string> = new Set(saying.flatMap((noun) => [noun, `${noun}s`]))

/** Nouns after which a quotation is a statement's text: `the following statement:`, `issued a statement saying`. Own list. */
export const statementNouns: ReadonlySet<string> = new Set(
  'answer comment declaration message post reaction remark remarks reply response statement tweet words'.split(' '),
)

/** What stands after `according to` without having said anything. Own list. */
export const silentSources: ReadonlySet<string> = new Set(
  `age agreement budget calendar capacity choice circumstances country custom demand design gender height income law merit
  need needs order plan plans preference protocol region rule rules schedule season size standard standards taste time
  timetable tradition type wish wishes year`.split(/\s+/),
)

/** Courts and the like, whose hearing is reported as their words: `the court heard that`. Own list. */
export const hearingNouns: ReadonlySet<string> = new Set(
  'committee court hearing inquest inquiry jurors jury panel trial tribunal'.split(' '),
)
